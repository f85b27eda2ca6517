import { XMLBuilder } from 'fast-xml-parser';

/** Characters that XML 1.0 has no way to write (2.2): controls, lone surrogates, U+FFFE and U+FFFF. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  format: true,
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
});

/** A tree as XML: keys with `@` are attributes, lists are repeated elements; every text is escaped. */
export function toXml(tree: object): string {
  return builder.build({ '?xml': { '@version': '1.0', '@encoding': 'UTF-8' }, ...tree }) as string;
}

/** A text that XML can hold. */
export function xmlText(text: string): string {
  return text.replace(UNWRITABLE, '');
}
