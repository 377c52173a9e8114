<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="printing.title">
        <source>Print</source>
        <extracomment>staff desktop</extracomment>
        <translation>Print</translation>
    </message>
    <message id="printing.where">
        <source>Where to</source>
        <extracomment>staff desktop; the printers and the file, to choose from</extracomment>
        <translation>Where to</translation>
    </message>
    <message id="printing.pdf">
        <source>Save as PDF</source>
        <extracomment>staff desktop</extracomment>
        <translation>Save as PDF</translation>
    </message>
    <message id="printing.copies">
        <source>Copies: %1</source>
        <extracomment>staff desktop</extracomment>
        <translation>Copies: %1</translation>
    </message>
    <message id="printing.fewer">
        <source>One copy less</source>
        <extracomment>staff desktop</extracomment>
        <translation>One copy less</translation>
    </message>
    <message id="printing.fewest">
        <source>One copy is the fewest.</source>
        <extracomment>staff desktop</extracomment>
        <translation>One copy is the fewest.</translation>
    </message>
    <message id="printing.more">
        <source>One copy more</source>
        <extracomment>staff desktop</extracomment>
        <translation>One copy more</translation>
    </message>
    <message id="printing.file">
        <source>The file: %1</source>
        <extracomment>staff desktop</extracomment>
        <translation>The file: %1</translation>
    </message>
    <message id="printing.elsewhere">
        <source>Choose another place</source>
        <extracomment>staff desktop</extracomment>
        <translation>Choose another place</translation>
    </message>
    <message id="printing.save">
        <source>Save</source>
        <extracomment>staff desktop</extracomment>
        <translation>Save</translation>
    </message>
    <message id="printing.leave">
        <source>Cancel</source>
        <extracomment>staff desktop</extracomment>
        <translation>Cancel</translation>
    </message>
    <message id="printing.gone">
        <source>%1 does not take it. Look whether it is on, choose another printer, or save a PDF.</source>
        <extracomment>staff desktop; %1 is a printer's name</extracomment>
        <translation>%1 does not take it. Look whether it is on, choose another printer, or save a PDF.</translation>
    </message>
</context>
</TS>
