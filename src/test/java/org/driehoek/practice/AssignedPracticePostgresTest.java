package org.driehoek.practice;

import org.driehoek.OnPostgres;

@OnPostgres
class AssignedPracticePostgresTest extends AssignedPracticeTest {}
