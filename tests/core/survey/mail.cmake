jalon_add_test(tst_cyrusindex SOURCES tst_cyrusindex.cpp LINKS jalon::survey ZLIB::ZLIB)
jalon_add_test(tst_mailprobes SOURCES tst_mailprobes.cpp LINKS jalon::survey ZLIB::ZLIB)
jalon_add_test(tst_databasereader SOURCES tst_databasereader.cpp LINKS jalon::survey Qt6::Network Threads::Threads)
