import { describe, expect, test } from 'vitest';
import { namesOf, placesOf, prepareDeps, resolved } from './places-of.ts';

prepareDeps();

describe('letters written together with a name', () => {
  test.each<[letters: string, text: string, names: string[]]>([
    ['و', 'عقد لقاء في حلب وحماة.', ['حلب', 'حماة']],
    ['ب', 'التقى المبعوث المعارضة بدمشق.', ['دمشق']],
    ['ل', 'أرسلت المنظمة مساعدات لحلب.', ['حلب']],
    ['ف', 'انتقل القتال إلى حمص فحماة.', ['حمص', 'حماة']],
    ['ك', 'مدن كبيرة كبغداد تعاني من انقطاع الكهرباء.', ['بغداد']],
    ['و + ال', 'سيطر المقاتلون على الحسكة والرقة.', ['الحسكة', 'الرقة']],
    ['ب + ال', 'نزح السكان بالحسكة من منازلهم.', ['الحسكة']],
    ['ل + ال', 'عاد النازحون للحسكة بعد أشهر.', ['حسكة']],
    ['و + ب', 'اندلعت معارك بحلب وبحماة.', ['حلب', 'حماة']],
    ['و + ل', 'نقلت الجرحى لدمشق ولحمص.', ['دمشق', 'حمص']],
    ['no letter, though the name begins with one', 'وصل الوفد إلى بيروت ثم بغداد.', ['بيروت', 'بغداد']],
    ['no letter: لبنان and ليبيا', 'تراجعت الليرة في لبنان وليبيا.', ['لبنان', 'ليبيا']],
    ['no letter: واشنطن', 'قالت واشنطن إنها ترفض القرار.', ['واشنطن']],
    ['no letter: فلسطين', 'خرجت مظاهرات في فلسطين.', ['فلسطين']],
  ])('%s', (_, text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

describe('spellings of one letter', () => {
  test.each<[phenomenon: string, text: string, name: string, place: RegExp]>([
    ['hamza on alef', 'سقطت قذائف على إدلب.', 'إدلب', /Idlib/],
    ['bare alef', 'سقطت قذائف على ادلب.', 'ادلب', /Idlib/],
    ['ta marbuta', 'قصفت الطائرات حماة.', 'حماة', /Hama/],
    ['ha for ta marbuta', 'قصفت الطائرات حماه في سوريا.', 'حماه', /Hama/],
    ['ha for ta marbuta', 'قصفت الطائرات الرقه في سوريا.', 'الرقه', /Raqqa/],
    ['alef maqsura for ya', 'وقع انفجار في السويداء.', 'السويداء', /Suwayda|Sweida/],
    ['vowel signs', 'قَصَفَتِ الطَّائراتُ حَلَبَ ليلا.', 'حَلَبَ', /Aleppo/],
    ['tatweel', 'دخل الجيش حـلـب صباحا.', 'حـلـب', /Aleppo/],
    ['country', 'أعلنت سوريا الحداد.', 'سوريا', /SY/],
  ])('%s: %s', (_, text, name, place) => {
    expect(resolved(text, name)).toMatch(place);
  });
});

describe('which of the namesakes', () => {
  test.each<[text: string, name: string, place: RegExp]>([
    ['قتل شخصان في طرابلس شمال لبنان.', 'طرابلس', /LB$/],
    ['اندلعت اشتباكات في طرابلس عاصمة ليبيا.', 'طرابلس', /LY$/],
    ['قصفت المدفعية محافظة درعا جنوب سوريا.', 'درعا', /Daraa|Dar/],
    ['وصل الوزير إلى القاهرة قادما من عمان عاصمة الأردن.', 'عمان', /JO$/],
    ['أدانت الجزائر والمغرب وتونس الهجوم.', 'تونس', /TN$/],
    ['عقدت المحادثات في جنيف بسويسرا.', 'جنيف', /CH$/],
  ])('%s', (text, name, place) => {
    expect(resolved(text, name)).toMatch(place);
  });
});

describe('words that only look like places', () => {
  test.each<[why: string, text: string]>([
    ['a person', 'قال أحمد حسن للصحفيين إن المحادثات انتهت.'],
    ['a common noun with "the"', 'توقفت الحرب وعاد السلام إلى القرية.'],
    ['month names', 'بدأت الحملة في آذار وانتهت في أيار.'],
    ['numbers and victims', 'أصيب خمسة أطفال بجروح خطيرة في الهجوم.'],
    ['a unit of the army', 'انسحب اللواء الثاني من مواقعه ليلا.'],
    ['a verb that begins as a name does', 'بحث الرئيس ملف الأسرى مع الوفد.'],
    ['an organisation', 'اجتمع مجلس الأمن لبحث الأزمة.'],
    ['and pictures, not and Tyre', 'نشر الموقع أسماء وصور الضحايا.'],
    ['with force, not a town', 'فرقت الشرطة المتظاهرين بقوة.'],
  ])('%s: %s', (_, text) => {
    expect(namesOf(text)).toEqual([]);
  });
});

/** Each report with all its places, as "name as written → place, country". */
describe('whole reports', () => {
  test.each<[title: string, text: string, places: string[]]>([
    [
      'air raids',
      'قتل تسعة مدنيين في غارات جوية على مدينة إدلب شمال غرب سوريا يوم الثلاثاء. وقال ناشطون إن طائرات حربية قصفت أيضا بلدة سراقب ومعرة النعمان، وإن الجرحى نقلوا إلى أنطاكية في تركيا.',
      ['إدلب → SY', 'سوريا → SY', 'سراقب → SY', 'معرة النعمان → SY', 'أنطاكية → TR', 'تركيا → TR'],
    ],
    [
      'talks',
      'انتهت في جنيف جولة جديدة من المحادثات من دون اتفاق. ومن المقرر أن يزور المبعوث موسكو وطهران وأنقرة الأسبوع المقبل، ثم يعود إلى نيويورك.',
      ['جنيف → CH', 'موسكو → RU', 'طهران → IR', 'أنقرة → TR', 'نيويورك → US'],
    ],
    [
      'Yemen',
      'سقط صاروخ على حي سكني في تعز جنوب غرب اليمن. وأعلنت السلطات في عدن وصول سفينة مساعدات من جيبوتي إلى ميناء الحديدة.',
      ['تعز → YE', 'اليمن → YE', 'عدن → YE', 'جيبوتي → DJ', 'ميناء الحديدة → YE'],
    ],
    [
      'Sudan',
      'دارت اشتباكات عنيفة في الخرطوم وأم درمان، وفر آلاف السكان نحو تشاد ومصر. وقالت منظمة طبية إن المستشفيات في دارفور توقفت عن العمل.',
      ['الخرطوم → SD', 'أم درمان → SD', 'تشاد → TD', 'مصر → EG', 'دارفور → SD'],
    ],
    ['nothing', 'قال الطبيب إن المرض ينتقل بسرعة، ودعا الناس إلى غسل أيديهم وتجنب الزحام.', []],
  ])('%s', (_, text, places) => {
    const found = placesOf(text).map(({ text: written, resolution }) =>
      resolution.kind === 'resolved' ? `${written} → ${resolution.entry.country ?? ''}` : `${written} → ?`,
    );
    expect(found).toEqual(places);
  });
});
