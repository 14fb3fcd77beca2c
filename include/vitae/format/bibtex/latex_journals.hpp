// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string_view>

namespace vitae::latex {

/// The journal macros of AASTeX, which the export of the Astrophysics Data System uses: `journal = {\mnras}`.
struct journal {
  std::string_view macro, name;
};

inline constexpr journal journals[] = {{"aap", "Astronomy and Astrophysics"},
                                       {"aapr", "Astronomy and Astrophysics Reviews"},
                                       {"aaps", "Astronomy and Astrophysics Supplement Series"},
                                       {"actaa", "Acta Astronomica"},
                                       {"aj", "Astronomical Journal"},
                                       {"ao", "Applied Optics"},
                                       {"apj", "Astrophysical Journal"},
                                       {"apjl", "Astrophysical Journal Letters"},
                                       {"apjs", "Astrophysical Journal Supplement Series"},
                                       {"aplett", "Astrophysics Letters"},
                                       {"apspr", "Astrophysics and Space Physics Research"},
                                       {"apss", "Astrophysics and Space Science"},
                                       {"araa", "Annual Review of Astronomy and Astrophysics"},
                                       {"azh", "Astronomicheskii Zhurnal"},
                                       {"baas", "Bulletin of the American Astronomical Society"},
                                       {"bac", "Bulletin of the Astronomical Institutes of Czechoslovakia"},
                                       {"bain", "Bulletin of the Astronomical Institutes of the Netherlands"},
                                       {"caa", "Chinese Astronomy and Astrophysics"},
                                       {"cjaa", "Chinese Journal of Astronomy and Astrophysics"},
                                       {"fcp", "Fundamentals of Cosmic Physics"},
                                       {"gca", "Geochimica et Cosmochimica Acta"},
                                       {"grl", "Geophysical Research Letters"},
                                       {"iaucirc", "IAU Circulars"},
                                       {"icarus", "Icarus"},
                                       {"jcap", "Journal of Cosmology and Astroparticle Physics"},
                                       {"jcp", "Journal of Chemical Physics"},
                                       {"jgr", "Journal of Geophysical Research"},
                                       {"jqsrt", "Journal of Quantitative Spectroscopy and Radiative Transfer"},
                                       {"jrasc", "Journal of the Royal Astronomical Society of Canada"},
                                       {"maps", "Meteoritics and Planetary Science"},
                                       {"memras", "Memoirs of the Royal Astronomical Society"},
                                       {"memsai", "Memorie della Societa Astronomica Italiana"},
                                       {"mnras", "Monthly Notices of the Royal Astronomical Society"},
                                       {"na", "New Astronomy"},
                                       {"nar", "New Astronomy Reviews"},
                                       {"nat", "Nature"},
                                       {"nphysa", "Nuclear Physics A"},
                                       {"pasa", "Publications of the Astronomical Society of Australia"},
                                       {"pasj", "Publications of the Astronomical Society of Japan"},
                                       {"pasp", "Publications of the Astronomical Society of the Pacific"},
                                       {"physrep", "Physics Reports"},
                                       {"physscr", "Physica Scripta"},
                                       {"planss", "Planetary and Space Science"},
                                       {"pra", "Physical Review A"},
                                       {"prb", "Physical Review B"},
                                       {"prc", "Physical Review C"},
                                       {"prd", "Physical Review D"},
                                       {"pre", "Physical Review E"},
                                       {"prl", "Physical Review Letters"},
                                       {"procspie", "Proceedings of the SPIE"},
                                       {"psj", "Planetary Science Journal"},
                                       {"qjras", "Quarterly Journal of the Royal Astronomical Society"},
                                       {"rmxaa", "Revista Mexicana de Astronomia y Astrofisica"},
                                       {"skytel", "Sky and Telescope"},
                                       {"solphys", "Solar Physics"},
                                       {"sovast", "Soviet Astronomy"},
                                       {"ssr", "Space Science Reviews"},
                                       {"zap", "Zeitschrift fuer Astrophysik"}};

/// The journal that a control word stands for, or nothing.
constexpr std::string_view journal_named(std::string_view macro) {
  for (const journal& j : journals)
    if (j.macro == macro) return j.name;
  return {};
}

}  // namespace vitae::latex
