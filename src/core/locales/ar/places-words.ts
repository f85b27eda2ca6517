const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Letters that are written together with the next word: and, with, to, so, like. */
export const PREFIX_LETTERS = ['و', 'ف', 'ب', 'ل', 'ك'] as const;
export const ARTICLE = 'ال';
/** "to the" drops the alif of the article: للرقة is ل + الرقة. */
export const TO_THE = 'لل';

/** After these words a place name is expected, even a rare one. */
export const CUE_WORDS = words(`
  مدينة بلدة قرية محافظة ولاية منطقة ناحية حي ريف مطار مخيم معبر بلدات قرى مدن إقليم اقليم جزيرة نهر جبل سد
  في من إلى الى نحو قرب شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط داخل خارج بين على العاصمة مدينتي بلدتي ضواحي`);

/** The kind of place that a word before the name states. */
export const KIND_OF_CUE: ReadonlyMap<
  string,
  'admin1' | 'admin2' | 'settlement' | 'water' | 'relief' | 'spot'
> = new Map([
  ['محافظة', 'admin1'],
  ['ولاية', 'admin1'],
  ['إقليم', 'admin1'],
  ['ريف', 'admin1'],
  ['ناحية', 'admin2'],
  ['قضاء', 'admin2'],
  ['مدينة', 'settlement'],
  ['بلدة', 'settlement'],
  ['قرية', 'settlement'],
  ['حي', 'settlement'],
  ['العاصمة', 'settlement'],
  ['نهر', 'water'],
  ['بحيرة', 'water'],
  ['جبل', 'relief'],
  ['جزيرة', 'relief'],
  ['مطار', 'spot'],
  ['معبر', 'spot'],
  ['مخيم', 'spot'],
  ['سد', 'spot'],
]);

/** Common words that are also names of places; they count only after a cue word that states a kind of place. */
export const COMMON_WORDS = words(`
  في من إلى على عن مع هذا هذه ذلك تلك التي الذي كان كانت قال قالت أن إن ان ما لا لم لن قد كل بعض غير بعد قبل عند منذ حتى
  اليوم أمس الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر
  أكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين القوات الجيش قوات النظام الحكومة الرئيس
  الوزير مصدر مصادر المدنيين مدنيين شخص أشخاص قتلى جرحى قتل غارات غارة قصف هجوم المدينة البلدة القرية الحي المنطقة
  محمد أحمد علي حسن حسين خالد عمر يوسف إبراهيم عبد الله سالم صالح ناصر كريم سعيد فهد سلطان أمير الأمير الملك الشيخ
  الحرب السلام الحرية النصر الشهيد الثورة العدل الأمل المركز الجديدة الكبير الصغير الأول الثاني عام سنة شهر يوم مساء
  صباح ليل شمال جنوب شرق غرب وسط شمالي جنوبي شرقي غربي الشمال الجنوب الشرق الغرب الوسط أيضا ثم نحو قرب
  الدولة داعش التنظيم الفصائل المعارضة المرصد حقوق الإنسان وكالة أنباء الأنباء الأمم المتحدة مجلس الأمن`);
