// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string_view>

/// What people write before a fact of an entry, "Start date: …", whatever the entry is: small letters, a bar between
/// them; accents, numbers, "&" and the plural need not be told apart.
namespace vitae::labels_of {

/// Of when.
inline constexpr std::string_view period =
    "beginn|data|data de conclusão|data de entrada|data de início|data de saída|data de término|data di fine|"
    "data di inizio|date|date de début|date de fin|dates|dauer|duración|durata|duration|duração|durée|end|"
    "end date|enddate|ende|fecha|fecha de alta|fecha de baja|fecha de fin|fecha de incorporación|fecha de inicio|"
    "fecha de término|fechas|fim|from|inicio|início|"
    "period|periode|periodo|período|période|start|start date|startdate|time frame|timeframe|to|término|when|"
    "year|years|zeitraum|дата начала|дата окончания|период|时间";

/// Of where.
inline constexpr std::string_view location =
    "cidade|city|ciudad|lieu|local|localidad|location|lugar|luogo|ort|place|standort|ville|город|地点";

/// Of what one did.
inline constexpr std::string_view highlights =
    "accomplishments|achievements|actividades|activities|activités|ansvarsområden|ansvarsområder|"
    "arbeidsoppgaver|arbejdsopgaver|arbetsuppgifter|atividades|atividades desenvolvidas|atividades realizadas|"
    "atribuições|attività|attività svolte|aufgaben|aufgabenbereich|aufgabenbereiche|aufgabengebiet|"
    "aufgabengebiete|aufgabenschwerpunkte|başarılar|compiti|conquistas|contributions|deliverables|duties|"
    "duties included|erfolge|feladatok|funciones|funciones realizadas|funcions|funções|görevler|"
    "główne obowiązki|główne zadania|hauptaufgaben|job description|job duties|job responsibilities|"
    "key achievements|key responsibilities|logros|main duties|mansioni|mansioni svolte|missions|"
    "missions réalisées|náplň práce|obowiązki|opgaver|oppgaver|osiągnięcia|pracovní náplň|prestaties|"
    "principais responsabilidades|principales responsabilidades|realizações|realizări|responsabilidades|"
    "responsabilitats|responsabilità|responsabilités|responsabilități|responsibilities|"
    "responsibilities included|responsible for|resultaten|resultater|risultati|roles and responsibilities|"
    "réalisations|scope of work|sorumluluklar|taakomschrijving|taken|taken en verantwoordelijkheden|tareas|"
    "tareas realizadas|tarefas|tasks|tasques|tehtävät|travaux réalisés|tâches|tâches réalisées|tätigkeiten|"
    "tätigkeitsbereich|tätigkeitsschwerpunkte|verantwoordelijkheden|verantwortlichkeiten|verantwortung|"
    "verantwortungsbereich|werkzaamheden|what i did|zadania|zakres obowiązków|zakres odpowiedzialności|"
    "zuständigkeiten|úkoly|должностные обязанности|достижения|досягнення|задачи|обов'язки|обязанности|"
    "основные обязанности|функции|функциональные "
    "обязанности|主要业绩|主要职责|実績|工作内容|工作职责|担当業務|業務内容|职责|담당업무|주요업무";

/// Of a piece of work that has a name of its own.
inline constexpr std::string_view projects =
    "progetti|progetto|project|projekt|projekte|projekty|projet|projets|projeto|projetos|proyecto|proyectos|проект|"
    "проекты|项目";

}  // namespace vitae::labels_of
