/** Elements that hold no text of the article. */
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH FORM BUTTON SELECT INPUT TEXTAREA NAV ASIDE FIGCAPTION'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE BLOCKQUOTE BODY BR DD DIV DL DT FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR HTML LI MAIN OL P PRE ' +
    'SECTION TABLE TBODY TD TH TR UL'
  ).split(' '),
);

const ELEMENT = 1;
const TEXT = 3;

/**
 * The readable text below a node, one paragraph for each block element, with a blank line between. `textContent` would
 * run paragraphs together ("…on Monday.The town…"), which costs sentence ends. Works without recursion: pages nest deep.
 */
export function blockText(root: Node): string {
  const paragraphs: string[] = [];
  let open = '';
  const close = (): void => {
    const paragraph = open.replace(/\s+/g, ' ').trim();
    if (paragraph !== '') paragraphs.push(paragraph);
    open = '';
  };
  const stack: (Node | typeof CLOSE)[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === CLOSE) close();
    else if (node.nodeType === TEXT) open += node.nodeValue ?? '';
    else if (node.nodeType === ELEMENT || node === root) {
      const name = node.nodeName.toUpperCase();
      if (SKIPPED.has(name)) continue;
      if (BLOCKS.has(name)) {
        close();
        stack.push(CLOSE);
      }
      for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
    }
  }
  close();
  return paragraphs.join('\n\n');
}

const CLOSE = Symbol('end of a block');
