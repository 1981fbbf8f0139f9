import type { Html } from './html.ts';

/** Lines in a square of 16; drawn, as the signs that they stand for are not in every font. */
const LINES = {
  yes: '<path d="M3 8.5 6.5 12 13 4.5"/>',
  no: '<path d="M4 4l8 8M12 4l-8 8"/>',
  ask: '<path d="M5 5.6a3 3 0 1 1 4.4 2.7C8.4 8.8 8 9.3 8 10.2M8 13v.1"/>',
  unknown: '<path d="M3.5 8h.1M8 8h.1M12.5 8h.1"/>',
  none: '<path d="M4 8h8"/>',
  out: '<path d="M5.5 4H12v6.5M12 4l-8 8"/>',
  up: '<path d="M8 13V3M4 7l4-4 4 4"/>',
  star: '<path class="solid" d="M8 1.8l1.9 3.9 4.3.6-3.1 3 .7 4.3L8 11.6l-3.8 2 .7-4.3-3.1-3 4.3-.6z"/>',
} as const;

/** Every icon once; the page's places refer to them. */
export const ICONS: Html = `<svg hidden>${Object.entries(LINES)
  .map(([name, lines]) => `<symbol id="icon-${name}" viewBox="0 0 16 16">${lines}</symbol>`)
  .join('')}</svg>`;

/** An icon, as high as a letter; what it means is said beside it. */
export function icon(name: keyof typeof LINES): Html {
  return `<svg class="icon icon-${name}" aria-hidden="true"><use href="#icon-${name}"/></svg>`;
}
