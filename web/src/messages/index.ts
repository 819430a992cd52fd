import * as en from './en';

/**
 * Every text of the application. A further language is another module of the same shape, chosen here; the compiler says
 * what it lacks.
 */
export type Catalogue = typeof en;

export const messages: Catalogue = en;
