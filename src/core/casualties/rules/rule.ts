import type { Cue } from '../../locales/en/casualties-cues.ts';
import type { Chain } from '../chains.ts';
import type { CueHit } from '../find-cues.ts';
import type { SentenceFrame } from '../sentence-frame.ts';

/** Takes a cue in one of its readings and finds its people; `null` where the rule does not apply. */
export type TollRule = (frame: SentenceFrame, hit: CueHit, cue: Cue) => Chain | null;
