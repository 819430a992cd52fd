package dev.metier.applications.application;

import dev.metier.contracts.ats.CvCheck;

/** What the check found in what was sent. */
record Evidence(CvCheck check) {}
