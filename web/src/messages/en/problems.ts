type Words = { title: string; text: string };

/** What a person reads for each stable problem code. A code without words here shows the detail of the service. */
const byCode: Record<string, Words> = {
  offline: {
    title: 'No connection',
    text: 'The server cannot be reached. What you typed is kept; try again in a moment.',
  },
  'validation-failed': { title: 'Some fields need another look', text: 'The fields in question are marked.' },
  'malformed-request': {
    title: 'That could not be read',
    text: 'The request was not in a form the server understands.',
  },
  'cursor-invalid': { title: 'The list has changed', text: 'Load it again from the start.' },
  unauthenticated: { title: 'Please sign in', text: 'Your session has ended. What you typed is kept.' },
  forbidden: { title: 'This is not yours to change', text: 'Your account does not have the right for this.' },
  'csrf-rejected': {
    title: 'Please reload the page',
    text: 'This page has been open for long; its security token is old.',
  },
  'not-found': { title: 'Not found', text: 'It may have been removed, or it belongs to somebody else.' },
  'version-conflict': {
    title: 'Somebody was faster',
    text: 'This was changed in the meantime. Load it again, then save your change.',
  },
  'payload-too-large': { title: 'Too large', text: 'A file may have up to 10 MB.' },
  'rate-limited': {
    title: 'A little slower, please',
    text: 'Too many tries in a short time. Wait a moment and try again.',
  },
  'internal-error': {
    title: 'Something went wrong on our side',
    text: 'It was recorded. Nothing was changed.',
  },
  'service-unavailable': {
    title: 'This part is not available right now',
    text: 'It is probably starting again. Try once more in a moment.',
  },
  'gateway-timeout': {
    title: 'That took too long',
    text: 'Try again; if you sent something, look first whether it arrived.',
  },
  'credentials-invalid': { title: 'That did not match', text: 'Check the address and the password.' },
  'email-not-verified': {
    title: 'Please confirm your address first',
    text: 'Open the link in the mail we sent you.',
  },
  'account-suspended': { title: 'This account is suspended', text: 'Ask the people who run this platform.' },
  'link-invalid': {
    title: 'This link no longer works',
    text: 'Links work once and for a limited time. Ask for a new one.',
  },
  'password-too-weak': {
    title: 'Please choose a stronger password',
    text: 'This one is on lists of well-known passwords or too close to your name.',
  },
  'registration-rejected': {
    title: 'The account could not be created',
    text: 'Nothing was stored. Please try again.',
  },
  'company-name-taken': {
    title: 'A company of this name exists',
    text: 'Ask one of its owners to add you, or use another name.',
  },
  'company-needs-owner': { title: 'A company needs an owner', text: 'Make somebody else an owner first.' },
  'posting-rejected': { title: 'The posting is not complete yet', text: 'Some things are still missing.' },
  'posting-state': {
    title: 'That does not fit the state of the posting',
    text: 'It may have been published or closed in the meantime.',
  },
  'file-type-unsupported': {
    title: 'This kind of file cannot be read',
    text: 'Use PDF, DOCX, HTML, plain text or JSON Resume.',
  },
  'file-empty': {
    title: 'This file is empty',
    text: 'Check that it was saved completely, then choose it again.',
  },
  'file-damaged': {
    title: 'This file is damaged',
    text: 'Open it on your computer and save it again, then choose it once more.',
  },
  'file-encrypted': {
    title: 'This file is locked by a password',
    text: 'Save a copy without a password and choose that one.',
  },
  'file-expands-too-far': {
    title: 'This file unpacks to far more than a CV',
    text: 'Save it again as a plain document.',
  },
  'file-has-too-many-pages': {
    title: 'This file has too many pages',
    text: 'A CV of a few pages reads best, for machines and people.',
  },
  'no-text-found': {
    title: 'No text was found in this file',
    text: 'It seems to be a picture. Export your CV as text PDF or DOCX, not as a scan.',
  },
  'reading-took-too-long': {
    title: 'Reading this file took too long',
    text: 'Save it again as a simple PDF or DOCX and try once more.',
  },
  'patch-rejected': {
    title: 'This change does not fit the CV any more',
    text: 'The CV has changed since it was checked. Check it again.',
  },
  'cv-locked': {
    title: 'This CV is locked',
    text: 'Unlock it first, or change a variant of it.',
  },
  'share-password-required': {
    title: 'This CV is protected',
    text: 'Enter the password that you were given with the link.',
  },
  'share-password-wrong': {
    title: 'That password did not match',
    text: 'Ask the person who gave you the link.',
  },
  'document-not-made': {
    title: 'No document could be made of this CV',
    text: 'Its texts are too long for one document, or its picture cannot be printed. Shorten it or take another picture.',
  },
  'document-rejected': {
    title: 'This document cannot be made',
    text: 'It is too large, or it asks for something that is not in it. The details say what to change.',
  },
  'diagram-rejected': {
    title: 'This diagram cannot be drawn',
    text: 'The details name the line and what to change there.',
  },
  'rendering-took-too-long': {
    title: 'Making the file took too long',
    text: 'Make the content shorter or simpler, then try again.',
  },
  'line-unknown': {
    title: 'This line has changed',
    text: 'The CV has no such line any more. Look at the critique again.',
  },
  'already-applied': {
    title: 'You have applied here already',
    text: 'One application per posting; you find it under Applications.',
  },
  'posting-not-open': {
    title: 'This posting takes no applications now',
    text: 'It was closed or its deadline has passed.',
  },
  'cv-not-available': { title: 'This CV is not available', text: 'Choose another one.' },
  'saved-searches-full': {
    title: 'You keep 50 searches already',
    text: 'Delete one that you need no more, then save this one.',
  },
  'slug-taken': { title: 'This address is taken', text: 'Another article has it. Choose another one.' },
  'stage-move-rejected': {
    title: 'This move is not possible',
    text: 'The application may have been withdrawn or decided.',
  },
};

export const problems = {
  byCode,
  unknown: { title: 'That did not work', text: 'Please try again.' } satisfies Words,
  incident: (id: string) => `If it stays, tell the operator this number: ${id}`,
  waitSeconds: (seconds: number) => `Try again in ${seconds} s.`,
};
