import type { Checked } from '../reject.ts';

/** Tags that nest deeper than any feed does. */
const MAX_DEPTH = 100;

/**
 * XML as plain objects: attributes with `@`, text as `#text`. A document that declares entities is not read at all:
 * feeds have no need of them, and they are how a small file becomes gigabytes.
 */
export async function parseXml(xml: string): Promise<Checked<unknown>> {
  if (/<!ENTITY/i.test(xml))
    return { ok: false, reason: 'The XML declares entities; it is not read, for safety.' };
  const { XMLParser, XMLValidator } = await import('fast-xml-parser');
  const valid = XMLValidator.validate(xml);
  if (valid !== true) return { ok: false, reason: `Broken XML in line ${valid.err.line}: ${valid.err.msg}` };
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    parseAttributeValue: false,
    htmlEntities: true,
    maxNestedTags: MAX_DEPTH,
    // Atom may hold XHTML: its inner markup is kept as text and read as HTML later.
    stopNodes: ['feed.entry.content', 'feed.entry.summary'],
  });
  try {
    return { ok: true, value: parser.parse(xml) as unknown };
  } catch (error) {
    return { ok: false, reason: `Broken XML: ${(error as Error).message}` };
  }
}
