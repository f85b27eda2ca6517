/** Puts `body` between the comment marks of a section; adds the section at the end when it is not there yet. */
export function replaceSection(text: string, name: string, body: string): string {
  const open = `<!-- ${name}: written by npm run accuracy -->`;
  const close = `<!-- end of ${name} -->`;
  const section = `${open}\n\n${body.trim()}\n\n${close}`;
  const from = text.indexOf(open);
  const to = text.indexOf(close);
  if (from < 0 || to < from) return `${text.trimEnd()}\n\n${section}\n`;
  return text.slice(0, from) + section + text.slice(to + close.length);
}
