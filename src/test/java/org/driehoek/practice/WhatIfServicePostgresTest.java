package org.driehoek.practice;

import org.driehoek.OnPostgres;

@OnPostgres
class WhatIfServicePostgresTest extends WhatIfServiceTest {}
