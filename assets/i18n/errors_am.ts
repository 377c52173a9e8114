<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="am" sourcelanguage="en">
<context>
    <name></name>
    <message id="error.required">
        <source>Choose or write an answer to go on.</source>
        <extracomment>a required question was left empty</extracomment>
        <translation>ለመቀጠል መልስ ይምረጡ ወይም ይጻፉ።</translation>
    </message>
    <message id="error.constraint">
        <source>This answer does not fit. Check it and try again.</source>
        <extracomment>the answer does not meet the form's rule</extracomment>
        <translation>ይህ መልስ አይስማማም። ያረጋግጡና እንደገና ይሞክሩ።</translation>
    </message>
    <message id="error.not_a_number">
        <source>Write a number, for example 3.</source>
        <translation>ቁጥር ይጻፉ፣ ለምሳሌ 3።</translation>
    </message>
    <message id="error.not_whole">
        <source>Write a whole number, for example 3.</source>
        <extracomment>a whole number is wanted</extracomment>
        <translation>ሙሉ ቁጥር ይጻፉ፣ ለምሳሌ 3።</translation>
    </message>
    <message id="error.too_large">
        <source>This number is too large.</source>
        <translation>ይህ ቁጥር በጣም ትልቅ ነው።</translation>
    </message>
    <message id="error.not_a_date">
        <source>This is not a date.</source>
        <translation>ይህ ትክክለኛ ቀን አይደለም።</translation>
    </message>
    <message id="error.not_a_time">
        <source>This is not a time of day.</source>
        <translation>ይህ ትክክለኛ ሰዓት አይደለም።</translation>
    </message>
    <message id="error.not_a_place">
        <source>This is not a place on the map.</source>
        <translation>ይህ በካርታው ላይ ያለ ቦታ አይደለም።</translation>
    </message>
    <message id="error.out_of_range">
        <source>Choose a number on the scale.</source>
        <translation>ከመለኪያው ላይ ቁጥር ይምረጡ።</translation>
    </message>
    <message id="error.not_a_choice">
        <source>Choose one of the answers shown.</source>
        <translation>ከሚታዩት መልሶች አንዱን ይምረጡ።</translation>
    </message>
</context>
</TS>
