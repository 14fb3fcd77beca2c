// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/evidence/technology.hpp>

#include "table.hpp"

namespace technology_test {

using vitae::wild_text::looks_like_technology;

constexpr auto score = [](std::string_view piece) { return looks_like_technology(piece); };

static_assert(vitae::wild_text::words::is_sorted(vitae::wild_text::technology_evidence::level_words));

TEST_CASE("languages, libraries and tools of programming are recognised") {
  static constexpr std::string_view pieces[] = {"Agile",
                                                "C++",
                                                "C#",
                                                "C",
                                                "Python",
                                                "Java",
                                                "JavaScript",
                                                "Node.js",
                                                "node.js",
                                                "Vue.js",
                                                "React",
                                                "React Native",
                                                "TypeScript",
                                                "Go",
                                                "R",
                                                "Rust",
                                                "SQL",
                                                "PostgreSQL",
                                                "MySQL",
                                                "scikit-learn",
                                                "PyTorch",
                                                "TensorFlow 2",
                                                "OpenCV",
                                                "AWS",
                                                "Google Cloud Platform",
                                                "Docker",
                                                "Kubernetes",
                                                "CI/CD",
                                                "Git",
                                                "Linux",
                                                "LaTeX",
                                                "MATLAB",
                                                "Python (advanced)",
                                                "C/C++",
                                                "VS Code",
                                                "Spring Boot",
                                                "Ruby on Rails",
                                                ".NET",
                                                "ASP.NET Core",
                                                "MS Office",
                                                "Microsoft Excel",
                                                "Adobe Photoshop",
                                                "Unreal Engine",
                                                "GitHub Actions",
                                                "Raspberry Pi",
                                                "FooBar.js",
                                                "QuuxDB",
                                                "Python 3",
                                                "Basic Python",
                                                "HTML/CSS",
                                                "Scratch"};
  evidence_tests::all_at_least(0.5F, pieces, score);
}

TEST_CASE("what else a CV holds is not taken for a tool of programming") {
  static constexpr std::string_view pieces[] = {"Ingénieur R&D",
                                                "",
                                                "Jane Doe",
                                                "Software Engineer",
                                                "University of Example",
                                                "Example GmbH",
                                                "Paris, France",
                                                "Ph.D. in Physics",
                                                "Best Paper Award",
                                                "English",
                                                "French (B2)",
                                                "Led a team of five",
                                                "communication skills",
                                                "Teamwork",
                                                "swimming and chess",
                                                "Sep 2019",
                                                "2019",
                                                "Example Scholarship",
                                                "Research Assistant",
                                                "worked on a new go to market plan",
                                                "the swift response of the team",
                                                "Public speaking",
                                                "Department of Physics",
                                                "Problem solving",
                                                "Education",
                                                "rest of the year",
                                                "a spark of joy",
                                                "Dean's List",
                                                "Reading",
                                                "Project management",
                                                "Leadership",
                                                "photography",
                                                "Machine translation of old texts",
                                                "High School Diploma"};
  evidence_tests::all_below(0.5F, pieces, score);
}

TEST_CASE("any bytes have a score as a technology") { evidence_tests::takes_anything(score); }

}  // namespace technology_test
