<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message id="repeat.remove">
        <source>Remove number %1</source>
        <extracomment>%1 is its number</extracomment>
        <translation>احذف رقم %1</translation>
    </message>
    <message id="repeat.add">
        <source>Add another</source>
        <extracomment>one more of the repeated part</extracomment>
        <translation>أضف واحدًا آخر</translation>
    </message>
    <message id="repeat.count" numerus="yes">
        <source>%n so far</source>
        <extracomment>how many of the repeated part there are</extracomment>
        <translation>
            <numerusform>لا شيء حتى الآن</numerusform>
            <numerusform>حتى الآن: واحد</numerusform>
            <numerusform>حتى الآن: اثنان</numerusform>
            <numerusform>حتى الآن: %n</numerusform>
            <numerusform>حتى الآن: %n</numerusform>
            <numerusform>حتى الآن: %n</numerusform>
        </translation>
    </message>
</context>
</TS>
