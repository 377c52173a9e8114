<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message id="captions.title">
        <source>Captions</source>
        <extracomment>A switch: what is spoken is also written</extracomment>
        <translation>Sous-titres</translation>
    </message>
    <message id="captions.explained">
        <source>What is said is also written, at the bottom of the screen.</source>
        <extracomment>What the switch of the captions does</extracomment>
        <translation>Ce qui est dit est aussi écrit en bas de l’écran.</translation>
    </message>
    <message id="captions.waiting">
        <source>Captions are on. What is said is written here.</source>
        <extracomment>In the bar of the captions, while nothing is said</extracomment>
        <translation>Les sous-titres sont activés. Ce qui est dit s’écrit ici.</translation>
    </message>
</context>
</TS>
