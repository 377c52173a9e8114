<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name></name>
    <message id="error.required">
        <source>Choose or write an answer to go on.</source>
        <extracomment>a required question was left empty</extracomment>
        <translation>צריך לבחור או לכתוב תשובה כדי להמשיך.</translation>
    </message>
    <message id="error.constraint">
        <source>This answer does not fit. Check it and try again.</source>
        <extracomment>the answer does not meet the form's rule</extracomment>
        <translation>התשובה אינה מתאימה. אפשר לבדוק ולנסות שוב.</translation>
    </message>
    <message id="error.not_a_number">
        <source>Write a number, for example 3.</source>
        <translation>צריך לכתוב מספר, למשל 3.</translation>
    </message>
    <message id="error.not_whole">
        <source>Write a whole number, for example 3.</source>
        <extracomment>a whole number is wanted</extracomment>
        <translation>צריך לכתוב מספר שלם, למשל 3.</translation>
    </message>
    <message id="error.too_large">
        <source>This number is too large.</source>
        <translation>המספר גדול מדי.</translation>
    </message>
    <message id="error.not_a_date">
        <source>This is not a date.</source>
        <translation>זה לא תאריך.</translation>
    </message>
    <message id="error.not_a_time">
        <source>This is not a time of day.</source>
        <translation>זו לא שעה.</translation>
    </message>
    <message id="error.not_a_place">
        <source>This is not a place on the map.</source>
        <translation>זה לא מקום על המפה.</translation>
    </message>
    <message id="error.out_of_range">
        <source>Choose a number on the scale.</source>
        <translation>צריך לבחור מספר מהסולם.</translation>
    </message>
    <message id="error.not_a_choice">
        <source>Choose one of the answers shown.</source>
        <translation>צריך לבחור אחת מהתשובות שעל המסך.</translation>
    </message>
</context>
</TS>
