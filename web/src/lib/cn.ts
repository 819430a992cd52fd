/**
 * Joins class names. Utilities of one kind do not replace one another: what overrides the look of a component says so
 * with Tailwind's `!` (`h-12!`), which costs nothing in the first load.
 */
export { clsx as cn } from 'clsx';
