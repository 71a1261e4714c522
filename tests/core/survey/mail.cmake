jalon_add_test(tst_cyrusindex SOURCES tst_cyrusindex.cpp LINKS jalon::survey ZLIB::ZLIB)
