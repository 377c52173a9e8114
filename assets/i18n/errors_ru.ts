<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message id="error.required">
        <source>Choose or write an answer to go on.</source>
        <extracomment>a required question was left empty</extracomment>
        <translation>Чтобы продолжить, выберите или напишите ответ.</translation>
    </message>
    <message id="error.constraint">
        <source>This answer does not fit. Check it and try again.</source>
        <extracomment>the answer does not meet the form's rule</extracomment>
        <translation>Этот ответ не подходит. Проверьте его и попробуйте ещё раз.</translation>
    </message>
    <message id="error.not_a_number">
        <source>Write a number, for example 3.</source>
        <translation>Напишите число, например 3.</translation>
    </message>
    <message id="error.not_whole">
        <source>Write a whole number, for example 3.</source>
        <extracomment>a whole number is wanted</extracomment>
        <translation>Напишите целое число, например 3.</translation>
    </message>
    <message id="error.too_large">
        <source>This number is too large.</source>
        <translation>Это число слишком большое.</translation>
    </message>
    <message id="error.not_a_date">
        <source>This is not a date.</source>
        <translation>Такой даты нет.</translation>
    </message>
    <message id="error.not_a_time">
        <source>This is not a time of day.</source>
        <translation>Такого времени нет.</translation>
    </message>
    <message id="error.not_a_place">
        <source>This is not a place on the map.</source>
        <translation>Это не место на карте.</translation>
    </message>
    <message id="error.out_of_range">
        <source>Choose a number on the scale.</source>
        <translation>Выберите число на шкале.</translation>
    </message>
    <message id="error.not_a_choice">
        <source>Choose one of the answers shown.</source>
        <translation>Выберите один из показанных ответов.</translation>
    </message>
</context>
</TS>
