// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string_view>
#include <vitae/wild/words/word_list.hpp>

/// Programming languages, libraries, tools and systems (in lower case, without dots, hyphens and slashes as spaces).
namespace vitae::wild_text::words {

// clang-format off

/// Names of one to three words.
inline constexpr std::string_view technology_names[] = {
    "3ds max", "abap", "abaqus", "access", "actionscript", "activemq", "ada", "adobe creative cloud",
    "adobe creative suite", "adobe illustrator", "adobe indesign", "adobe photoshop", "adobe xd", "after effects",
    "agda", "agile", "airflow", "ajax", "allennlp", "altium", "amazon web services", "anaconda", "android",
    "android studio", "angular", "angularjs", "ansible", "ansys", "ant", "antlr", "apache", "apache flink",
    "apache kafka", "apache spark", "apl", "arcgis", "arduino", "arm", "armadillo", "asic", "aspnet", "aspnet core",
    "assembler", "assembly", "autocad", "awk", "aws", "aws lambda", "azure", "babel", "backbone", "bash", "basic",
    "bazel", "beam", "beautifulsoup", "bigquery", "bioconductor", "biopython", "bison", "bitbucket", "blender",
    "bokeh", "boost", "bootstrap", "bun", "burp suite", "c", "c c++", "c#", "c++", "cadence", "caffe", "caffe2",
    "canva", "cassandra", "catboost", "catch2", "catia", "celery", "cellprofiler", "centos", "chef", "chisel", "ci cd",
    "circleci", "cirq", "clang", "clickhouse", "clion", "clojure", "cloudflare", "cmake", "cobol", "cockroachdb",
    "codesys", "coffeescript", "colab", "common lisp", "comsol", "conan", "conda", "confluence", "consul", "coq",
    "cordova", "couchdb", "cplex", "creo", "crystal", "css", "css3", "cublas", "cuda", "cudnn", "cupy", "cutlass",
    "cypress", "cython", "d", "dafny", "dart", "dask", "databricks", "datadog", "davinci resolve", "dbt", "debian",
    "deepspeed", "delphi", "deno", "detectron2", "devops", "dgl", "diffusers", "digitalocean", "directx", "django",
    "docker", "docker compose", "dom", "dotnet", "doxygen", "dpdk", "dplyr", "druid", "drupal", "dubbo", "dynamodb",
    "eagle", "ebpf", "ec2", "eclipse", "eigen", "elasticsearch", "electron", "elixir", "elk", "elm", "emacs", "ember",
    "entity framework", "envoy", "erlang", "esp32", "espnet", "etcd", "ethereum", "eviews", "excel", "express",
    "expressjs", "f#", "fairseq", "faiss", "fastapi", "fedora", "ffmpeg", "figma", "fiji", "final cut pro", "firebase",
    "flask", "flax", "flex", "flink", "flutter", "fortran", "fpga", "freertos", "fsdp", "fusion 360", "gams",
    "gaussian", "gazebo", "gcc", "gcp", "gdal", "gdb", "gem5", "gensim", "ggplot2", "ghidra", "git", "github",
    "github actions", "gitlab", "gitlab ci", "gnuplot", "go", "godot", "golang", "google ads", "google analytics",
    "google cloud", "google cloud platform", "google earth engine", "googletest", "gradio", "gradle", "grafana",
    "graphql", "gromacs", "groovy", "grpc", "grunt", "gstreamer", "gtest", "gulp", "gurobi", "gym", "h2o", "hadoop",
    "haiku", "hardhat", "haskell", "hbase", "hdfs", "helm", "heroku", "hibernate", "hive", "horovod", "html", "html5",
    "http", "hubspot", "hugging face", "huggingface", "huggingface transformers", "hyperledger", "ida pro", "idris",
    "igraph", "illustrator", "imagej", "indesign", "influxdb", "intellij", "intellij idea", "invision", "ionic", "ios",
    "isaac gym", "isabelle", "istio", "java", "javascript", "jax", "jenkins", "jest", "jetpack compose", "jetty",
    "jira", "joomla", "jquery", "js", "json", "jsp", "julia", "junit", "jupyter", "jupyter notebook", "jupyterlab",
    "jwt", "k8s", "kafka", "kaldi", "kali linux", "keras", "kibana", "kicad", "knime", "koa", "kotlin", "kubeflow",
    "kubernetes", "kvm", "labview", "ladder logic", "lammps", "langchain", "langgraph", "laravel", "latex", "lean",
    "lean4", "less", "leveldb", "lightgbm", "lightning", "lightroom", "linux", "lisp", "llamacpp", "llamaindex",
    "lldb", "llvm", "logstash", "looker", "lora", "ltspice", "lua", "lucene", "macos", "magento", "mailchimp", "make",
    "makefile", "maple", "mapreduce", "mariadb", "markdown", "material ui", "mathematica", "matlab", "matplotlib",
    "maven", "maxima", "maya", "megatron", "megatron lm", "memcached", "mercurial", "metal", "metasploit",
    "microservices", "microsoft azure", "microsoft excel", "microsoft office", "microsoft word", "milvus", "mindspore",
    "mininet", "minitab", "mips", "mlflow", "mlir", "mllib", "mlops", "mmdetection", "mocha", "mockito", "mojo",
    "mongodb", "mpi", "mqtt", "ms excel", "ms office", "mujoco", "mxnet", "mybatis", "mysql", "nccl", "neo4j",
    "neovim", "nestjs", "net", "net core", "netlify", "netty", "networkx", "nextjs", "nginx", "nim", "ninja", "nix",
    "nltk", "nmap", "node", "nodejs", "notion", "npm", "ns 3", "ns3", "numba", "numpy", "nuxt", "nx", "oauth",
    "objective c", "objectivec", "ocaml", "octave", "ollama", "omnet++", "oneapi", "onnx", "oop", "open mpi",
    "openai api", "openai gym", "opencl", "opencv", "openfoam", "opengl", "openmp", "opensearch", "openstack",
    "opentelemetry", "openvino", "optuna", "oracle database", "orange", "origin", "outlook", "overleaf", "p4",
    "paddlepaddle", "pandas", "pandoc", "pascal", "peft", "pennylane", "perf", "perforce", "perl", "photoshop", "php",
    "pinecone", "pl sql", "playwright", "plc", "plotly", "plsql", "pnpm", "podman", "polars", "postgis", "postgres",
    "postgresql", "power bi", "powerbi", "powerpoint", "powershell", "prefect", "premiere", "premiere pro", "presto",
    "prolog", "prometheus", "protobuf", "puppet", "puppeteer", "pybullet", "pycharm", "pydantic", "pygame", "pyqt",
    "pyspark", "pytest", "python", "python 3", "python3", "pytorch", "pytorch geometric", "pytorch lightning", "qemu",
    "qgis", "qiskit", "qlik", "qt", "quantum espresso", "quartus", "r", "rabbitmq", "racket", "rails", "rapidminer",
    "raspberry pi", "ray", "ray tune", "react", "react native", "reactjs", "red hat", "redis", "redshift", "redux",
    "regex", "rest", "rest api", "rest apis", "restful", "restful apis", "revit", "rhino", "risc v", "rocksdb",
    "rollup", "ros", "ros2", "rstudio", "rtos", "ruby", "ruby on rails", "rust", "s3", "sagemaker", "sagemath",
    "salesforce", "sap", "sas", "sass", "scada", "scala", "scheme", "scikit image", "scikit learn", "scipy", "scrapy",
    "scratch", "scss", "sdl", "seaborn", "sed", "selenium", "sentry", "servicenow", "servlets", "sfml", "sglang",
    "shell", "shell script", "shell scripting", "shiny", "shopify", "simulink", "sinatra", "singularity", "sketch",
    "sketchup", "sklearn", "slack", "slurm", "smalltalk", "snowflake", "soap", "solidity", "solidworks", "solr",
    "spacy", "spark", "sparql", "sphinx", "spice", "splunk", "spring", "spring boot", "spring cloud", "spring mvc",
    "springboot", "spss", "sql", "sql server", "sqlalchemy", "sqlite", "stata", "statsmodels", "stl", "stm32", "storm",
    "streamlit", "struts", "subversion", "supabase", "svelte", "svn", "swift", "swiftui", "sycl", "symfony",
    "synopsys", "systemc", "systemverilog", "t sql", "tableau", "tailwind", "tailwind css", "tailwindcss", "tbb",
    "tcl", "tcp ip", "tensorflow", "tensorrt", "terraform", "tex", "theano", "threejs", "thrift", "thrust", "tidb",
    "tidyverse", "timescaledb", "tkinter", "tla+", "tmux", "tomcat", "torch", "tornado", "transformers", "travis ci",
    "trello", "trino", "triton", "trl", "truffle", "ts", "tvm", "typescript", "ubuntu", "unittest", "unity", "unity3d",
    "unix", "unreal", "unreal engine", "vagrant", "valgrind", "vasp", "vb", "vba", "vcpkg", "vercel", "verilog",
    "vhdl", "vim", "vim script", "visual basic", "visual studio", "visual studio code", "vite", "vivado", "vllm",
    "vmware", "vs code", "vscode", "vue", "vuejs", "vulkan", "wandb", "wasm", "web3", "webassembly", "webgl",
    "webpack", "webrtc", "websocket", "weights biases", "weka", "windows", "winforms", "wireshark", "word",
    "wordpress", "wpf", "x86", "xamarin", "xcode", "xen", "xgboost", "xla", "xml", "xslt", "yacc", "yaml", "yarn",
    "yolo", "z3", "zeromq", "zig", "zookeeper", "zsh"};

// clang-format on

}  // namespace vitae::wild_text::words
