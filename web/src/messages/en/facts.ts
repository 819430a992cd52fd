/** What a posting says of itself wherever it is shown. */
export const facts = {
  employment: {
    FULL_TIME: 'Full time',
    PART_TIME: 'Part time',
    CONTRACTOR: 'Contract',
    TEMPORARY: 'Temporary',
    INTERN: 'Internship',
    VOLUNTEER: 'Volunteer',
  },
  mode: { ON_SITE: 'On site', HYBRID: 'Hybrid', REMOTE: 'Remote' },
  per: { HOUR: 'per hour', DAY: 'per day', WEEK: 'per week', MONTH: 'per month', YEAR: 'per year' },
  noSalary: 'Pay not given',
  posted: (when: string) => `Posted ${when}`,
  deadline: (day: string) => `Apply until ${day}`,
};
