const SVG = 'http://www.w3.org/2000/svg';

export type Attributes = Readonly<Record<string, string | number>>;

/** An SVG element with attributes and children; built node by node, so that no text is ever read as markup. */
export function svg(name: string, attributes: Attributes, ...children: readonly Node[]): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}

/** A square drawing centred on its middle, hidden from screen readers: the mark around it carries the name. */
export function drawing(size: number, ...children: readonly Node[]): SVGElement {
  const half = size / 2;
  return svg(
    'svg',
    {
      width: size,
      height: size,
      viewBox: `${String(-half)} ${String(-half)} ${String(size)} ${String(size)}`,
      'aria-hidden': 'true',
      focusable: 'false',
    },
    ...children,
  );
}
