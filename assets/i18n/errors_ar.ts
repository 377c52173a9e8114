<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message id="error.required">
        <source>Choose or write an answer to go on.</source>
        <extracomment>a required question was left empty</extracomment>
        <translation>اختر إجابة أو اكتبها للمتابعة.</translation>
    </message>
    <message id="error.constraint">
        <source>This answer does not fit. Check it and try again.</source>
        <extracomment>the answer does not meet the form's rule</extracomment>
        <translation>هذه الإجابة غير مناسبة. راجعها وحاول مرة أخرى.</translation>
    </message>
    <message id="error.not_a_number">
        <source>Write a number, for example 3.</source>
        <translation>اكتب عددًا، مثل 3.</translation>
    </message>
    <message id="error.not_whole">
        <source>Write a whole number, for example 3.</source>
        <extracomment>a whole number is wanted</extracomment>
        <translation>اكتب عددًا دون كسور، مثل 3.</translation>
    </message>
    <message id="error.too_large">
        <source>This number is too large.</source>
        <translation>هذا العدد كبير جدًا.</translation>
    </message>
    <message id="error.not_a_date">
        <source>This is not a date.</source>
        <translation>هذا ليس تاريخًا.</translation>
    </message>
    <message id="error.not_a_time">
        <source>This is not a time of day.</source>
        <translation>هذا ليس وقتًا.</translation>
    </message>
    <message id="error.not_a_place">
        <source>This is not a place on the map.</source>
        <translation>هذا ليس موقعًا على الخريطة.</translation>
    </message>
    <message id="error.out_of_range">
        <source>Choose a number on the scale.</source>
        <translation>اختر رقمًا من المقياس.</translation>
    </message>
    <message id="error.not_a_choice">
        <source>Choose one of the answers shown.</source>
        <translation>اختر إحدى الإجابات المعروضة.</translation>
    </message>
</context>
</TS>
