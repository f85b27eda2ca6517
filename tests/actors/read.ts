import { assignRoles, type Roles } from '../../src/core/events/actors/assign-roles.ts';
import { findActors, type ActorMention } from '../../src/core/events/actors/find-actors.ts';
import { ABBREVIATIONS } from '../../src/core/locales/en/abbreviations.ts';
import { analyse, type AnalysedText } from '../../src/core/text/analyse.ts';

const analysed = (text: string): AnalysedText =>
  analyse({ id: 'test', text }, { abbreviations: ABBREVIATIONS });

export const actorsOf = (text: string): ActorMention[] => findActors(analysed(text), []);

/** The roles around the word in asterisks: "Rebels *attacked* a base." */
export function rolesIn(marked: string): Roles {
  const start = marked.indexOf('*');
  const end = marked.lastIndexOf('*') - 1;
  const text = marked.replaceAll('*', '');
  const doc = analysed(text);
  const sentence = doc.sentences.findIndex((one) => one.start <= start && start < one.end);
  return assignRoles(doc, { start, end, sentence }, findActors(doc, []));
}
