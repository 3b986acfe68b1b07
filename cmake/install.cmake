# Where the parts go on a system (the program itself: daemon/CMakeLists.txt).
install(FILES systemd/gazetted.service DESTINATION lib/systemd/system)
install(FILES systemd/gazetted.sysusers.conf DESTINATION lib/sysusers.d RENAME gazetted.conf)
install(FILES systemd/gazetted.tmpfiles.conf DESTINATION lib/tmpfiles.d RENAME gazetted.conf)
install(DIRECTORY config/ DESTINATION ${CMAKE_INSTALL_SYSCONFDIR}/gazetted FILES_MATCHING PATTERN "*.yaml")
install(FILES docs/man/gazetted.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES README.md CHANGELOG.md LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})
