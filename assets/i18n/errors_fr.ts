<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message id="error.required">
        <source>Choose or write an answer to go on.</source>
        <extracomment>a required question was left empty</extracomment>
        <translation>Choisissez ou écrivez une réponse pour continuer.</translation>
    </message>
    <message id="error.constraint">
        <source>This answer does not fit. Check it and try again.</source>
        <extracomment>the answer does not meet the form's rule</extracomment>
        <translation>Cette réponse ne convient pas. Vérifiez-la et réessayez.</translation>
    </message>
    <message id="error.not_a_number">
        <source>Write a number, for example 3.</source>
        <translation>Écrivez un nombre, par exemple 3.</translation>
    </message>
    <message id="error.not_whole">
        <source>Write a whole number, for example 3.</source>
        <extracomment>a whole number is wanted</extracomment>
        <translation>Écrivez un nombre entier, par exemple 3.</translation>
    </message>
    <message id="error.too_large">
        <source>This number is too large.</source>
        <translation>Ce nombre est trop grand.</translation>
    </message>
    <message id="error.not_a_date">
        <source>This is not a date.</source>
        <translation>Ce n’est pas une date.</translation>
    </message>
    <message id="error.not_a_time">
        <source>This is not a time of day.</source>
        <translation>Ce n’est pas une heure.</translation>
    </message>
    <message id="error.not_a_place">
        <source>This is not a place on the map.</source>
        <translation>Ce n’est pas un lieu sur la carte.</translation>
    </message>
    <message id="error.out_of_range">
        <source>Choose a number on the scale.</source>
        <translation>Choisissez un nombre sur l’échelle.</translation>
    </message>
    <message id="error.not_a_choice">
        <source>Choose one of the answers shown.</source>
        <translation>Choisissez une des réponses affichées.</translation>
    </message>
</context>
</TS>
