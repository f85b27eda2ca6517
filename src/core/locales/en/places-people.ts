/**
 * First names that are frequent in English-language news, lower-case, compiled by hand. They are a feature of the
 * tagger ("Jordan Smith" is a man, "Jordan" may be a country); a name that is missing here only loses that hint.
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `aaron abby abdul abdullah abigail abraham abu adam adrian agnes ahmad ahmed aidan aisha al alan albert alejandro alex
  alexa alexander alexandra alexei alfred ali alice alicia alison allan allen allison alyssa amanda amber amir amy ana anas
  andre andrea andrei andrew andy angel angela angelina anita ann anna anne annie anthony antonio april arash archie ariel
  arnold arthur ashley ashraf audrey austin ayman bahar barack barbara barry bart bashar beatrice becky ben benjamin bernard
  bernie beth betsy betty beverly bill billy blake bob bobby bonnie boris brad bradley brandon brenda brendan brent bret brett
  brian bridget brittany brooke bruce bruno bryan caleb calvin cameron candice carl carla carlo carlos carmen carol caroline
  carolyn carrie casey catherine cathy cecilia cesar chad charlene charles charlie charlotte chase chelsea cheryl chloe chris
  christian christina christine christopher chuck cindy claire clara clarence claude claudia clay cliff clifford clint clinton
  clyde cody colin colleen connie connor conor corey cory courtney craig cristina crystal curt curtis cynthia daisy dale dan
  dana daniel daniela danielle danny darlene darrell darren darryl dave david dawn dean deanna deb debbie deborah debra dennis
  derek derrick desmond devin devon diana diane diego dmitry dmitri dolores dominic don donald donna doris dorothy doug douglas
  drew duane dustin dwayne dwight dylan earl ed eddie edgar eduardo edward edwin eileen elaine eleanor elena eli elijah elise
  elizabeth ella ellen elliott elsa emily emma emmanuel enrique eric erica erik erika erin ernest ernesto esther ethan eugene eva
  evan eve evelyn ezra faisal farah fatima faye felipe felix fernando fiona florence floyd frances francesco francis francisco
  frank franklin fred freddie frederick gabriel gail gareth garrett gary gavin gene geoff geoffrey george gerald gerard gina ginger
  giovanni glen glenn gloria gordon grace graham grant greg gregg gregory guillermo gus guy gwen hafez haider hal hamid hamza hank
  hannah hans harold harriet harry harvey hassan hasan hazel heather hector heidi helen henry herbert herman hilary hillary holly
  howard hugh hugo hussein hussain ian ibrahim igor imran ingrid irene iris isaac isabel isabella ismail ivan ivy jack jackie
  jackson jacob jacqueline jaime jake jamal james jameel jamie jan jane janet janice jared jasmine jason jasper javad javier jay
  jean jeanette jeanne jeff jeffery jeffrey jenna jennifer jenny jeremiah jeremy jermaine jerome jerry jesse jessica jesus jill
  jim jimmy jo joan joann joanna joanne jodi jody joe joel johan johannes john johnny jon jonathan jordan jorge jose josef joseph
  josh joshua joy joyce juan juanita judith judy julia julian juliana julie julio june justin kaitlyn kamal karen karim karl karla
  kate katherine kathleen kathryn kathy katie katrina kay kayla keith kelly kelsey ken kendra kenneth kenny kent kerry kevin khaled
  khalid kim kimberly kirk kofi kristen kristin kristina kurt kyle lance larry laura lauren laurence laurie lawrence leah lee lena leo
  leon leonard leroy leslie lewis liam lillian linda lindsay lindsey lisa liz lloyd logan lois lola lorenzo loretta lori lorraine
  louis louise lucas lucia lucy luis luke lydia lynn lynne madison maggie mahmoud malcolm malik mandy manuel marc marcel marcia
  marco marcos marcus margaret margarita maria marian marie marilyn mario marion marissa marjorie mark marlene marsha marshall
  martha martin marvin mary mason mathew matt matteo matthew maureen maurice max maxine maxwell may megan mehdi melanie melinda
  melissa melvin mercedes meredith michael michel michele michelle miguel mike mikhail mildred milton mindy miranda miriam mitch
  mitchell mohamad mohamed mohammad mohammed moishe mona monica morgan moses muhammad mustafa myra nadia nancy naomi natalia natalie
  natasha nathan nathaniel neal neil nelson nicholas nick nicolas nicole nigel nina noah noel nora norma norman nouri oleg oliver
  olivia omar oscar osama otto owen pablo paige pam pamela pat patricia patrick paul paula pauline pedro peggy penny perry pete peter
  phil philip phillip phyllis pierre priscilla qasim rachel rafael rahul ralph ramon randall randy raul ravi ray raymond rebecca regina
  reginald rene renee rex rhonda ricardo richard rick ricky riley rita rob robert roberta roberto robin rod rodney roger roland
  ron ronald ronnie rosa rose rosemary ross roy ruben ruby rudy russ russell ruth ryan sabrina saeed said sally salim salman sam samantha
  samir samuel sandra sandy sara sarah saul scott sean sergei sergey sergio seth shane shannon sharon shaun shawn sheila shelby sheldon
  shelley sherry shirley sidney simon sofia sonia sophia sophie spencer stacey stacy stan stanley stefan stella stephanie stephen
  steve steven stewart stuart sue susan suzanne svetlana sylvia tamara tammy tanya tara taylor ted teresa terrance terrence terri terry
  thelma theodore theresa thomas tiffany tim timothy tina todd tom tommy toni tony tracey traci tracy travis trevor troy tyler valerie
  vanessa vera vernon veronica vicki vickie victor victoria viktor vince vincent viola violet virginia vladimir wade walid walter wanda
  warren wayne wendell wendy wesley whitney will william willie wilma winston xavier yasser yolanda youssef yusuf yvonne zachary zack
  zoe`.split(/\s+/),
);
