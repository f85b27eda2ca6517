/**
 * Phrases that make a figure one of a period rather than of an event. Matched against lower-case tokens joined by
 * single spaces. Compiled by hand.
 */
export const CUMULATIVE =
  /\bsince (?:(?:the )?(?:start|beginning|outbreak|onset|launch|war|conflict|uprising|revolution|revolt|fighting|truce|ceasefire|cessation|invasion|unrest|crisis|violence|country|civil|election)|its|it|then|early|late|mid|last|january|february|march|april|may|june|july|august|september|october|november|december|\d{4})\b|\b(?:so far|to date|in total) this (?:year|month)\b|\b(?:this year|thus far in|during the (?:war|conflict|civil war|uprising|revolution)|in the (?:war|conflict|civil war|uprising)|(?:war|conflict|uprising|crisis|violence|unrest) (?:has|have|that has|which has|that had|had) (?:killed|left|claimed|displaced)|every (?:day|year|week|month)|each (?:day|year|week|month)|per (?:day|week|month|year)|annually|daily basis|bringing the total)\b/;

export const PERIODS =
  /\b(?:in|over|during|within|for|throughout) (?:the |these |just )?(?:past|last|previous|preceding|recent) (?:(?:few|several|\w+|\d+) )?(?:weeks?|months?|years?|decades?)\b|\b(?:in|over) recent (?:days|weeks|months|years)\b|\bin (?:the )?(?:\w+|\d+) (?:years|months|weeks)\b|\b(?:\w+|\d+) (?:-|years?) ?(?:year|old)?-?(?:long )?(?:war|conflict|insurgency|uprising|crisis)\b/;

/** Words that call a figure an earlier one. */
export const EARLIER_FIGURE =
  /\b(?:initial(?:ly)?|previous(?:ly)?|preliminary|an earlier|earlier (?:said|reported|put|toll|figure|count|death|report|gave|given|reports)|had (?:earlier|initially|first) (?:said|reported|put|given)|up from|at first|first reports)\b/;

/** Words that set a figure against another source's: "while the police put …", "but activists spoke of …". */
export const CONTRAST =
  /\b(?:(?:while|whereas|but|however|although|though|by contrast|;|on the other hand|for (?:its|their|his|her) part) (?:\S+ ){0,7}(?:said|says|put|puts|reported|counted|spoke|gave|listed|recorded|documented|claimed|estimated|cited|reports|counts)|other (?:sources|reports|activists|residents|media|accounts|outlets)|put the (?:death )?(?:toll|number|figure)|(?:lower|higher|different|conflicting) (?:toll|figure|number|death toll|count)|differed|disputed|according to other)\b/;

/** Verbs of a toll that grew. */
export const RISING =
  /\b(?:rose|risen|rises|rising|raised|raises|raising|raise|climbed|climbs|climbing|increased|increases|increasing|jumped|grew|grown|updated|revised|went up|gone up|brings|bringing|brought)\b/;
