<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message id="making.new">
        <source>New page</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Новая страница</translation>
    </message>
    <message id="making.new.announcement">
        <source>New announcement</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Новое объявление</translation>
    </message>
    <message id="making.new.story">
        <source>New story</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Новая история</translation>
    </message>
    <message id="making.new.service">
        <source>New service page</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Новая страница услуги</translation>
    </message>
    <message id="making.explained">
        <source>Everything else begins empty. The checks say what is still missing, in each language.</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Всё остальное сначала пусто. Проверки покажут, чего ещё не хватает на каждом языке.</translation>
    </message>
    <message id="making.title">
        <source>Title in %1</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Заголовок на языке: %1</translation>
    </message>
    <message id="making.id">
        <source>Short name in Latin letters, for the folder</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Короткое имя латинскими буквами, для папки</translation>
    </message>
    <message id="making.topic">
        <source>Topic it belongs to</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>К какой теме относится</translation>
    </message>
    <message id="making.make">
        <source>Make the page</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Создать страницу</translation>
    </message>
    <message id="making.cancel">
        <source>Cancel</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Отмена</translation>
    </message>
    <message id="making.figures">
        <source>From the dashboard: %1, %2</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Из сводки: %1, %2</translation>
    </message>
    <message id="making.done">
        <source>The page is there. The checks say what is still to be written.</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Страница создана. Проверки покажут, что ещё нужно написать.</translation>
    </message>
    <message id="making.wrong.id">
        <source>Write a short name of small Latin letters, digits and hyphens, such as late-thursday.</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Напишите короткое имя из строчных латинских букв, цифр и дефисов, например late-thursday.</translation>
    </message>
    <message id="making.wrong.taken">
        <source>There is such a page already. Please choose another short name.</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Такая страница уже есть. Выберите, пожалуйста, другое короткое имя.</translation>
    </message>
    <message id="making.wrong.languages">
        <source>The file pack.yaml names no languages. Mend it in its folder first.</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>В файле pack.yaml не указаны языки. Сначала исправьте его в папке.</translation>
    </message>
    <message id="making.remove">
        <source>Take this page away</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Убрать эту страницу</translation>
    </message>
    <message id="making.remove.explained">
        <source>It goes in all languages, once somebody else has approved it. Until then it can be taken back.</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Она исчезнет на всех языках, когда другой человек это одобрит. До тех пор это можно отменить.</translation>
    </message>
    <message id="making.remove.links">
        <source>It is named here, and will be taken out here too: %1</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Страница упоминается здесь и будет убрана и отсюда: %1</translation>
    </message>
    <message id="making.remove.popular">
        <source>the list of popular services</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>список популярных услуг</translation>
    </message>
    <message id="making.remove.yes">
        <source>Yes, take it away</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Да, убрать</translation>
    </message>
    <message id="making.remove.no">
        <source>Keep it</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Оставить</translation>
    </message>
    <message id="making.removed">
        <source>The page is taken away. “Undo the last change” brings it back.</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Страница убрана. Её вернёт кнопка «Отменить последнее изменение».</translation>
    </message>
    <message id="making.story">
        <source>Make a story of this</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Сделать из этого историю</translation>
    </message>
    <message id="making.story.of">
        <source>Make a story of this: %1</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Сделать из этого историю: %1</translation>
    </message>
    <message id="editing.part.topic">
        <source>Name of the topic</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Название темы</translation>
    </message>
    <message id="editing.part.chart_title">
        <source>What the chart shows</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Что показывает диаграмма</translation>
    </message>
    <message id="editing.part.chart_line">
        <source>Line below the chart’s title</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Строка под заголовком диаграммы</translation>
    </message>
    <message id="editing.part.unit">
        <source>What is counted</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Что считается</translation>
    </message>
    <message id="editing.part.marker">
        <source>What changed, at the mark in the chart</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Что изменилось, у отметки на диаграмме</translation>
    </message>
    <message id="editing.fact.story_topic">
        <source>Topic (short name in Latin letters)</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Тема (короткое имя латиницей)</translation>
    </message>
    <message id="editing.fact.story_people">
        <source>How many people said so</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Сколько человек так сказали</translation>
    </message>
    <message id="editing.fact.story_from">
        <source>First month (2026-06)</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Первый месяц (2026-06)</translation>
    </message>
    <message id="editing.fact.story_to">
        <source>Last month (2026-08)</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Последний месяц (2026-08)</translation>
    </message>
    <message id="editing.fact.story_done">
        <source>Day of the change (2026-09-01)</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>День перемены (2026-09-01)</translation>
    </message>
    <message id="editing.fact.story_chart_unit">
        <source>Chart: minutes, hours, days, percent or count</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Диаграмма: minutes, hours, days, percent или count</translation>
    </message>
    <message id="editing.fact.story_chart_months">
        <source>Chart: months, with commas</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Диаграмма: месяцы через запятую</translation>
    </message>
    <message id="editing.fact.story_chart_values">
        <source>Chart: a value for each month, with commas</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Диаграмма: значение на каждый месяц через запятую</translation>
    </message>
    <message id="editing.fact.story_chart_marker">
        <source>Chart: first month after the change</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Диаграмма: первый месяц после перемены</translation>
    </message>
    <message id="editing.fact.icon">
        <source>Sign (name of the icon)</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Знак (имя значка)</translation>
    </message>
    <message id="editing.fact.services">
        <source>Services under this topic, with commas</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Услуги этой темы через запятую</translation>
    </message>
    <message id="editing.fact.related">
        <source>Related services, with commas</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Связанные услуги через запятую</translation>
    </message>
</context>
</TS>
