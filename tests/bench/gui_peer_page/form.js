/* The peer's form: twelve questions on three pages, in Arabic, Hebrew and English. */
const inThree = (ar, he, en) => ({ default: en, ar, he, en });

const marks = (name, ar, he, en) => ({
  type: "rating", name, rateCount: 5, rateMax: 5, displayMode: "buttons", title: inThree(ar, he, en),
});
const yesNo = (name, ar, he, en) => ({
  type: "boolean", name, title: inThree(ar, he, en),
  labelTrue: inThree("نعم", "כן", "Yes"), labelFalse: inThree("لا", "לא", "No"),
});
const choice = (value, ar, he, en) => ({ value, text: inThree(ar, he, en) });

window.visitForm = {
  title: inThree("رأيك في زيارتك", "דעתך על הביקור", "About your visit"),
  showProgressBar: true,
  progressBarLocation: "top",
  pages: [
    { name: "visit", elements: [
      marks("overall", "كيف كانت زيارتك اليوم؟", "איך היה הביקור שלך היום?", "How was your visit today?"),
      marks("wait", "كيف كان الانتظار؟", "איך הייתה ההמתנה?", "How was the wait?"),
      marks("desk", "كيف عاملك الموظف؟", "איך התייחסו אליך בדלפק?", "How did the desk treat you?"),
      yesNo("done", "هل أنهيت ما جئت من أجله؟", "האם סיימת את מה שבאת בשבילו?", "Did you finish what you came for?"),
    ] },
    { name: "service", elements: [
      { type: "radiogroup", name: "service", title: inThree("لأي خدمة جئت؟", "לאיזה שירות הגעת?", "What did you come for?"), choices: [
        choice("card", "بطاقة هوية", "תעודת זהות", "Identity card"),
        choice("birth", "تسجيل مولود", "רישום לידה", "Registering a birth"),
        choice("tax", "ضريبة السكن", "ארנונה", "Property tax"),
        choice("other", "خدمة أخرى", "שירות אחר", "Something else"),
      ] },
      { type: "checkbox", name: "better", title: inThree("ماذا نحسّن؟", "מה לשפר?", "What should we improve?"), choices: [
        choice("signs", "اللافتات", "השילוט", "Signs"),
        choice("seats", "المقاعد", "מקומות הישיבה", "Seats"),
        choice("language", "اللغة", "השפה", "Language"),
        choice("speed", "السرعة", "המהירות", "Speed"),
      ] },
      { type: "dropdown", name: "age", title: inThree("عمرك", "גילך", "Your age"), choices: ["18–24", "25–39", "40–59", "60+"] },
      marks("clear", "هل كانت الخطوات واضحة؟", "האם השלבים היו ברורים?", "Were the steps clear?"),
    ] },
    { name: "words", elements: [
      { type: "rating", name: "recommend", rateMin: 0, rateMax: 10, rateCount: 11, displayMode: "buttons",
        title: inThree("هل تنصح بهذا المركز؟", "האם תמליץ על המרכז?", "Would you recommend this centre?") },
      { type: "comment", name: "comment", rows: 4, title: inThree("ملاحظة", "הערה", "Anything else?") },
      { type: "text", name: "phone", inputType: "tel", title: inThree("رقم هاتفك", "מספר הטלפון", "Your phone number") },
      yesNo("reply", "هل تريد ردًّا؟", "רוצה תשובה?", "Would you like a reply?"),
    ] },
  ],
};
