/* Filters by date, follows what the reader selects, and lets the frame have the height that it asks for. */
const map = Dateline.embed('#map', { title: 'Map of events in Syria' });
const form = document.getElementById('dates');
const count = document.getElementById('count');
const chosen = document.getElementById('chosen');

form.addEventListener('submit', (event) => {
  event.preventDefault();
  map.setFilter({ time: [form.elements.start.value, form.elements.end.value] });
});
document.getElementById('all').addEventListener('click', () => map.setFilter({ time: null }));
document.getElementById('close').addEventListener('click', () => map.select(null));

map.on('ready', ({ events }) => {
  count.textContent = `The map has ${events} events.`;
});
map.on('filter', ({ shown, events }) => {
  count.textContent = `The map shows ${shown} of ${events} events.`;
});
map.on('select', ({ event }) => {
  chosen.hidden = event === null;
  if (!event) return;
  chosen.querySelector('h2').textContent = event.title;
  const day = event.date ? event.date.start : 'day not known';
  chosen.querySelector('p').textContent = `${day}, as told by ${event.sources.join(' and ')}.`;
});
