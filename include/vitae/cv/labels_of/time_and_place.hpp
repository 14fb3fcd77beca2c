// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/source/literal.hpp>

namespace vitae::labels_of {

/// Of when.
inline constexpr literal period =
    "abschlussjahr|admissão|aeg|aika|ajanjakso|ajankohta|ajavahemik|al|alku|anno di conseguimento|année d'obtention|"
    "ano de conclusão|ano de formatura|ansettelsesperiode|ansættelsesperiode|anul absolvirii|attended|até|austritt|"
    "ayrılma tarihi|año de egreso|año de graduación|año de titulación|başlama tarihi|başlangıç|başlangıç tarihi|"
    "befejezés|beginn|beschäftigungszeitraum|bis|bitiş|bitiş tarihi|czas trwania|da - a|dal|data|data (van - tot)|"
    "data de admissão|data de conclusão|data de demissão|data de entrada|data de início|data de saída|"
    "data de término|data di fine|data di inizio|data fine|data inizio|data rozpoczęcia|data zakończenia|datas|"
    "datas (de - até)|date|date (da - a)|date (da – a)|date (de - à)|date d'obtention|date de début|date de fin|"
    "date graduated|date of graduation|dates|dates (de - à)|dates attended|dates of employment|dato|"
    "datoer (fra - til)|datos|datum|datum (från - till)|datum (od - do)|datum in dienst|datum od - do|datumi|"
    "datumi (od - do)|daty (od - do)|dauer|de - a|de - até|de - à|de la|demissão|depuis|desde|desligamento|do|doba|"
    "duración|durasi|durata|duration|duração|durée|durée du contrat|duur|dátum|dönem|einsatzzeit|eintritt|employed|"
    "employment dates|employment period|employment span|end|end date|enddate|ende|examensår|fecha|fecha de alta|"
    "fecha de baja|fecha de egreso|fecha de fin|fecha de graduación|fecha de incorporación|fecha de ingreso|"
    "fecha de inicio|fecha de salida|fecha de término|fechas|fechas (de - a)|fim|fine|fra|fra - til|from|från|"
    "giai đoạn|godina završetka|graduation date|graduation year|hasta|időpont|időszak|időtartam|időtartam (-tól -ig)|"
    "inicio|inizio|início|jaar van afstuderen|jusqu'à|kesto|kestus|kezdés|laikotarpis|laiks|lama bekerja|lata|"
    "laufzeit|looptijd|loppu|masa kerja|mezuniyet tarihi|mezuniyet yılı|ngày bắt đầu|ngày kết thúc|niên khóa|năm|"
    "năm tốt nghiệp|obdobie|obdobje|období|od|od - do|okres|okres zatrudnienia|perioada|perioada (de la - până la)|"
    "perioadă|period|period of employment|periode|periode kerja|periodo|periodo de contratación|periodo di lavoro|"
    "periods|periood|período|período de trabalho|projektzeitraum|până la|päivämäärät (alkaen - päättyen)|période|"
    "période d'emploi|razdoblje|rok|rok ukončení|rok ukończenia|saída|start|start date|startdate|süre|tahun|"
    "tahun lulus|tanggal|tanggal mulai|tanggal selesai|tarih|tarih aralığı|tarihler|tempo|termin|thời gian|"
    "thời gian học|thời gian làm việc|thời điểm|tid|tidsperiod|tidsrum|tiempo|tijdsperiode|til|till|time frame|"
    "time period|timeframe|timeline|to|tot|trajanje|trvanie|trvání|término|từ|từ - đến|van|van - tot|von|von - bis|"
    "vrijeme|végzés éve|waktu|when|year|year of graduation|years|zeit|zeitraum|à|çalışma süresi|čas|έναρξη|"
    "έτος αποφοίτησης|από - έως|διάρκεια|ημερομηνία|ημερομηνίες|λήξη|περίοδος|χρονική περίοδος|времетраене|время|"
    "время работы|год|год выпуска|год окончания|година на завършване|години|годы|годы обучения|годы работы|дата|"
    "дата (от - до)|дата (от-до)|дата закінчення|дата начала|дата окончания|дата початку|дати|дати (от-до)|датум|"
    "даты|кінець|начало|начало работы|окончание|окончание работы|период|период времени|период обучения|период работы|"
    "період|період навчання|період роботи|початок|продолжительность|роки|роки навчання|рік випуску|рік закінчення|"
    "срок|срок работы|сроки|стаж|термін|термін роботи|трајање|тривалість|משך|שנים|תאריך|תאריכים|תקופה|إلى|التاريخ|"
    "السنة|الفترة|المدة|تاريخ الانتهاء|تاريخ البدء|فترة العمل|من|プロジェクト期間|任职时间|任職時間|任職期間|入学时间|勤務期間|卒業年|卒業年月|参画期間|周期|"
    "在学期間|在校时间|在籍期間|在职时间|在職期間|在读时间|契約期間|実施期間|專案時間|專案期間|就學期間|就業期間|就读时间|工作时间|工作期間|年份|年月|所属期間|日期|时间|时间段|時期|時間|期間|期間・規模|"
    "期间|毕业年份|毕业时间|畢業時間|終了|起止日期|起止时间|起訖時間|起讫时间|開始|開発期間|雇用期間|项目周期|项目时间|개발 기간|개발기간|교육기간|근무 기간|근무기간|기간|수행 기간|수행기간|시기|연도|"
    "일시|일자|입사일|재직 기간|재직기간|재학기간|졸업년도|졸업연도|진행 기간|진행기간|참여 기간|참여기간|퇴사일|프로젝트 기간|활동기간";

/// Of where.
inline constexpr literal location =
    "adres|adresa|adresse|adresă|alamat|arbeidssted|arbeitsort|arbejdssted|arbetsort|asukoht|cidade|cidade/estado|"
    "città|city|ciudad|dienstort|domicilio|einsatzort|endereço|grad|hely|helyszín|helység|indirizzo|kaupunki|koht|"
    "konum|kota|kraj|lieu|lieu d'exercice|lieu de travail|lieu du poste|local|local de trabalho|localidad|localitate|"
    "località|localización|localização|locatie|location|locația|locație|lokacija|lokalita|lokalizacja|lokasi|lokasjon|"
    "lokasyon|lokation|lugar|lugar de trabajo|luogo|luogo di lavoro|miasto|miejsce|miejsce pracy|miejscowość|miesto|"
    "miesto výkonu práce|mjesto|místo|město|nơi làm việc|oraș|ort|ort och land|paikka|paikkakunta|país|país y ciudad|"
    "plaats|place|plats|pracoviště|provincia|sede|sede di lavoro|sijainti|stad|standort|standorte|sted|tempat|"
    "thành phố|työpaikan sijainti|ubicación|vestigingsplaats|vieta|ville|város|vị trí địa lý|werkplek|yer|çalışma yeri|"
    "địa chỉ|địa điểm|địa điểm làm việc|şehir|διεύθυνση|πόλη|τοποθεσία|τόπος|адрес|город|локация|локација|локація|"
    "место|место работы (город)|местоположение|място|місто|місце|місце розташування|регион|розташування|מיקום|מקום|עיר|"
    "البلد|المدينة|المكان|الموقع|مكان العمل|位置|住所|作業場所|勤務先住所|勤務地|地区|地址|地点|地點|城市|場所|工作地点|工作地點|工作城市|所在|所在地|所在城市|拠点|都市|"
    "근무지|근무지역|소재지|위치|장소|주소|지역";

}  // namespace vitae::labels_of
