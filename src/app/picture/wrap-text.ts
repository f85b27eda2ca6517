/** Lines of a text that are no longer than `room` CSS pixels in a font; a word that is longer stands alone. */
export function wrapText(text: string, room: number, font: string): readonly string[] {
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = font;
  const lengthOf = (line: string): number => context?.measureText(line).width ?? 7 * line.length;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && lengthOf(longer) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}
