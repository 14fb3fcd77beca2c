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
    "end date|enddate|ende|fecha|fecha de fin|fecha de inicio|fecha de término|fechas|fim|from|inicio|início|"
    "period|periode|periodo|período|période|start|start date|startdate|time frame|timeframe|to|término|when|"
    "year|years|zeitraum|дата начала|дата окончания|период|时间";

/// Of where.
inline constexpr std::string_view location =
    "cidade|city|ciudad|lieu|local|localidad|location|lugar|luogo|ort|place|standort|ville|город|地点";

/// Of what one did.
inline constexpr std::string_view highlights =
    "accomplishments|achievements|activities|atividades|aufgaben|duties|funciones|funções|hauptaufgaben|"
    "key achievements|key responsibilities|logros|main duties|missions|principais responsabilidades|"
    "principales responsabilidades|realizações|responsabilidades|responsabilités|responsibilities|"
    "roles and responsibilities|réalisations|tareas|tasks|tâches|обязанности|职责";

}  // namespace vitae::labels_of
