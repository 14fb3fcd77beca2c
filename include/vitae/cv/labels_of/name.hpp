// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/source/literal.hpp>

namespace vitae::labels_of {

/// Of whose CV it is.
inline constexpr literal name =
    "achternaam / voornaam|achternaam en voornaam|ad / soyad|ad soyad|ad soyadı|ad ve soyad|ad və soyad|ad, soyad|"
    "adı soyadı|adı ve soyadı|adı, soyadı|apelido / nome|apelido e nome|apelidos e nome|apellido / nombre|"
    "apellido y nombre|apellidos y nombre|apellidos y nombres|apellidos, nombre|applicant name|author|candidate name|"
    "celé jméno|cognome / nome|cognome e nome|cognome nome|cognoms i nom|ees- ja perekonnanimi|efternamn / förnamn|"
    "efternavn / fornavn|emri|emri dhe mbiemri|emër mbiemër|etternavn / fornavn|etu- ja sukunimi|"
    "family name, first name|first and last name|first name / surname|first name and surname|for- og efternavn|"
    "for- og etternavn|fornavn og efternavn|fornavn og etternavn|fulde navn|full name|fullt nafn|fullt navn|"
    "för- och efternamn|họ & tên|họ tên|họ và tên|ime i prezime|ime in priimek|imiona i nazwisko|imię i nazwisko|"
    "imię nazwisko|isim|isim soyad|isim soyisim|isim ve soyisim|ism-sharif|izen-abizenak|izena|jméno|jméno a příjmení|"
    "jméno, příjmení|koko nimi|last name, first name|meno|meno a priezvisko|naam|naam en voornaam|nachname / vorname|"
    "nachname, vorname|nafn|nama|nama lengkap|name / vorname|name and surname|name und vorname|name vorname|"
    "name, vorname|namn|navn|nazwisko / imię|nazwisko i imiona|nazwisko i imię|nimi|nom|nom / prénom|nom complet|"
    "nom et prénom|nom et prénoms|nom i cognoms|nom prénom|nom, prénom|nombre|nombre / apellido|nombre completo|"
    "nombre y apellido|nombre y apellidos|nombres y apellidos|nome|nome / cognome|nome cognome|nome completo|"
    "nome e apelido|nome e apelidos|nome e cognome|nome e sobrenome|nume|nume / prenume|nume complet|nume prenume|"
    "nume si prenume|nume și prenume|nume, prenume|numele și prenumele|név|pavardė / vardas|perekonnanimi / eesnimi|"
    "prenume și nume|prezime / ime|prezime i ime|priezvisko / meno|priezvisko a meno|priimek / ime|priimek in ime|"
    "prénom / nom|prénom et nom|prénom nom|prénom, nom|příjmení / jméno|příjmení a jméno|soyadı / adı|"
    "sukunimi / etunimi|surname / first name|surname and first name|surname and name|teljes név|"
    "titul, jméno a příjmení|titul, jméno, příjmení|titul, meno a priezvisko|täisnimi|tên|uzvārds / vārds|"
    "vardas ir pavardė|vardas pavardė|vardas, pavardė|vezetéknév / keresztnév|vezetéknév / utónév|volledige naam|"
    "vollständiger name|voor- en achternaam|voornaam en achternaam|vor- und familienname|vor- und nachname|"
    "vor- und zuname|vorname / nachname|vorname / name|vorname name|vorname und nachname|vorname und name|"
    "vorname, name|vārds un uzvārds|vārds uzvārds|vārds, uzvārds|zu- und vorname|επώνυμο / όνομα|επώνυμο και όνομα|"
    "επώνυμο, όνομα|ονοματεπώνυμο|όνομα|όνομα επώνυμο|όνομα και επώνυμο|аты-жөні|име|име и презиме|име и фамилия|имена|"
    "имя|имя и фамилия|имя фамилия|имя, фамилия|п і б|полное имя|презиме / име|презиме и име|прозвішча, імя|"
    "прізвище та ім'я|прізвище і ім'я|прізвище ім'я по батькові|прізвище, ім'я|прізвище, ім'я, по батькові|піб|"
    "собствено и фамилно име|ф и о|фамилия / имя|фамилия и имя|фамилия имя|фамилия имя отчество|фамилия, имя|"
    "фамилия, имя, отчество|фио|ім'я|ім'я та прізвище|імя і прозвішча|անուն ազգանուն|שם|שם מלא|שם פרטי ושם משפחה|الإسم|"
    "الاسم|الاسم الكامل|نام|نام و نام خانوادگی|नाम|নাম|ชื่อ|ชื่อ - สกุล|ชื่อ นามสกุล|ชื่อ-นามสกุล|ชื่อ-สกุล|"
    "სახელი და გვარი|სახელი, გვარი|お名前|名 前|名前|名字|姓 名|姓名|氏 名|氏名|성 명|성명|성함|이 름|이름";

}  // namespace vitae::labels_of
