import { DivIcon, Marker, type Map as LeafletMap } from 'leaflet';
import type { Emphasis, Mark } from '../scene/scene.ts';
import { drawMark } from './draw-mark.ts';
import { holds, type MarkActions } from './renderer.ts';

/** Areas lie under clusters, those under single events; what is pointed at comes on top. */
const LAYERS: Readonly<Record<Mark['kind'], number>> = { area: 0, cluster: 1000, event: 2000 };
const ON_TOP = 10_000;

/** One mark on the map: a Leaflet marker around a real button, so that keyboard and screen readers know it. */
export class MarkElement {
  mark: Mark;
  readonly button: HTMLButtonElement;
  private readonly marker: Marker;
  private readonly abort = new AbortController();
  private isEmphasised = false;

  constructor(map: LeafletMap, mark: Mark, actions: MarkActions) {
    this.mark = mark;
    this.button = document.createElement('button');
    this.button.type = 'button';
    this.button.className = `mark mark-${mark.kind}`;
    this.fill();
    this.listen(actions);
    this.marker = new Marker([mark.lat, mark.lon], {
      icon: new DivIcon({ html: this.button, className: 'mark-anchor', iconSize: [0, 0] }),
      // The button is what takes focus and clicks.
      keyboard: false,
      interactive: false,
      zIndexOffset: LAYERS[mark.kind],
      pane: 'markerPane',
    }).addTo(map);
  }

  /** Takes on a new state of the same mark. */
  update(next: Mark): void {
    const previous = this.mark;
    this.mark = next;
    if (previous.lat !== next.lat || previous.lon !== next.lon) this.marker.setLatLng([next.lat, next.lon]);
    if (isDrawnAlike(previous, next)) return;
    this.fill();
  }

  emphasise({ highlight, selection }: Emphasis): void {
    const isHighlighted = highlight !== null && holds(this.mark, highlight);
    const isSelected = selection !== null && holds(this.mark, selection);
    this.button.toggleAttribute('data-highlighted', isHighlighted);
    this.button.toggleAttribute('data-selected', isSelected);
    if (isSelected) this.button.setAttribute('aria-current', 'true');
    else this.button.removeAttribute('aria-current');
    const isEmphasised = isHighlighted || isSelected;
    if (isEmphasised === this.isEmphasised) return;
    this.isEmphasised = isEmphasised;
    this.marker.setZIndexOffset(LAYERS[this.mark.kind] + (isEmphasised ? ON_TOP : 0));
  }

  /** Its place among the siblings is its place in the tab order. */
  get element(): HTMLElement | undefined {
    return this.marker.getElement();
  }

  remove(): void {
    this.abort.abort();
    this.marker.remove();
  }

  private fill(): void {
    this.button.replaceChildren(drawMark(this.mark));
    this.button.setAttribute('aria-label', this.mark.label);
  }

  private listen({ hover, activate }: MarkActions): void {
    const { signal } = this.abort;
    const on = (type: string, act: (event: Event) => void): void => {
      this.button.addEventListener(type, act, { signal });
    };
    for (const type of ['pointerenter', 'focus'])
      on(type, () => {
        hover(this.mark);
      });
    for (const type of ['pointerleave', 'blur'])
      on(type, () => {
        hover(null);
      });
    on('click', (event) => {
      // Not a click on the map below.
      event.stopPropagation();
      activate(this.mark, this.button);
    });
    // A double click opens; it must not zoom the map as well.
    on('dblclick', (event) => {
      event.stopPropagation();
    });
  }
}

function isDrawnAlike(a: Mark, b: Mark): boolean {
  if (a.label !== b.label || a.kind !== b.kind) return false;
  return a.kind !== 'event' || (b.kind === 'event' && a.event === b.event);
}
