/**
 * Every text of the application, to be imported as a whole (`import * as messages`): each page then carries only the texts
 * that it shows. A further language is another folder of the same shape; the build of that language exports it here.
 */
export * from './en';
