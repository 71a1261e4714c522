set(support ${PROJECT_SOURCE_DIR}/tests/support)
add_library(jalon_mailfixtures STATIC ${support}/databasefixture.cpp ${support}/databasefixture.h
    ${support}/spoolfixture.cpp ${support}/spoolfixture.h)
target_link_libraries(jalon_mailfixtures PUBLIC jalon::survey Qt6::Test Qt6::Network ZLIB::ZLIB Threads::Threads
    PRIVATE jalon_flags)
target_compile_definitions(jalon_mailfixtures PRIVATE JALON_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")

jalon_add_test(tst_cyrusindex SOURCES tst_cyrusindex.cpp LINKS jalon::survey ZLIB::ZLIB)
jalon_add_test(tst_mailprobes SOURCES tst_mailprobes.cpp LINKS jalon_mailfixtures)
jalon_add_test(tst_archivesample SOURCES tst_archivesample.cpp snappyfiles.h LINKS jalon_mailfixtures)
jalon_add_test(tst_wholearchives SOURCES tst_wholearchives.cpp snappyfiles.h LINKS jalon_mailfixtures)
jalon_add_test(tst_mailfaults SOURCES tst_mailfaults.cpp LINKS jalon_mailfixtures)
jalon_add_test(tst_spoolwalk SOURCES tst_spoolwalk.cpp LINKS jalon_mailfixtures)
jalon_add_test(tst_databasereader SOURCES tst_databasereader.cpp LINKS jalon_mailfixtures)
jalon_add_test(tst_databasefaults SOURCES tst_databasefaults.cpp LINKS jalon_mailfixtures)
