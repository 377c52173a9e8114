<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message id="printing.title">
        <source>Print</source>
        <extracomment>staff desktop</extracomment>
        <translation>Печать</translation>
    </message>
    <message id="printing.where">
        <source>Where to</source>
        <extracomment>staff desktop; the printers and the file, to choose from</extracomment>
        <translation>Куда</translation>
    </message>
    <message id="printing.pdf">
        <source>Save as PDF</source>
        <extracomment>staff desktop</extracomment>
        <translation>Сохранить как PDF</translation>
    </message>
    <message id="printing.copies">
        <source>Copies: %1</source>
        <extracomment>staff desktop</extracomment>
        <translation>Копий: %1</translation>
    </message>
    <message id="printing.fewer">
        <source>One copy less</source>
        <extracomment>staff desktop</extracomment>
        <translation>На одну копию меньше</translation>
    </message>
    <message id="printing.fewest">
        <source>One copy is the fewest.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Меньше одной копии нельзя.</translation>
    </message>
    <message id="printing.more">
        <source>One copy more</source>
        <extracomment>staff desktop</extracomment>
        <translation>На одну копию больше</translation>
    </message>
    <message id="printing.file">
        <source>The file: %1</source>
        <extracomment>staff desktop</extracomment>
        <translation>Файл: %1</translation>
    </message>
    <message id="printing.elsewhere">
        <source>Choose another place</source>
        <extracomment>staff desktop</extracomment>
        <translation>Выбрать другое место</translation>
    </message>
    <message id="printing.save">
        <source>Save</source>
        <extracomment>staff desktop</extracomment>
        <translation>Сохранить</translation>
    </message>
    <message id="printing.leave">
        <source>Cancel</source>
        <extracomment>staff desktop</extracomment>
        <translation>Отмена</translation>
    </message>
    <message id="printing.gone">
        <source>%1 does not take it. Look whether it is on, choose another printer, or save a PDF.</source>
        <extracomment>staff desktop; %1 is a printer's name</extracomment>
        <translation>Принтер %1 не отвечает. Проверьте, включён ли он, выберите другой принтер или сохраните PDF.</translation>
    </message>
</context>
</TS>
