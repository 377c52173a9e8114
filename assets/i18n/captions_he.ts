<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name></name>
    <message id="captions.title">
        <source>Captions</source>
        <extracomment>A switch: what is spoken is also written</extracomment>
        <translation>כתוביות</translation>
    </message>
    <message id="captions.explained">
        <source>What is said is also written, at the bottom of the screen.</source>
        <extracomment>What the switch of the captions does</extracomment>
        <translation>מה שנאמר בקול נכתב גם בתחתית המסך.</translation>
    </message>
    <message id="captions.waiting">
        <source>Captions are on. What is said is written here.</source>
        <extracomment>In the bar of the captions, while nothing is said</extracomment>
        <translation>הכתוביות פועלות. מה שנאמר בקול נכתב כאן.</translation>
    </message>
</context>
</TS>
