import type { LabelRole } from '../vocabulary/label.ts';

/** As GitHub takes them: six hexadecimal digits, and a description of at most 100 characters. */
export interface LabelStyle {
  readonly color: string;
  readonly description: string;
}

const GREEN = '2da44e';
const RED = 'cf222e';
const YELLOW = 'e3b341';
const ORANGE = 'd4700a';
const GRAY = '8c959f';
const BLUE = '0969da';
const LIGHT_BLUE = '9ecbff';
const PURPLE = '8250df';

/** One colour family a question: how it stands, what it does, and the tier. English, as all labels are. */
export const LABEL_STYLES: Readonly<Record<LabelRole, LabelStyle>> = {
  ready: { color: GREEN, description: 'Everything the landscape asks for is there; a maintainer can merge' },
  'needs-changes': {
    color: RED,
    description: 'Something is missing or wrong; the review says how to fix it',
  },
  'needs-maintainer': {
    color: YELLOW,
    description: 'The review holds a question that is a maintainer’s to answer',
  },
  'not-evaluated': {
    color: GRAY,
    description: 'Something could not be looked up; a new push tries it again',
  },
  'on-hold': { color: ORANGE, description: 'Maintainers keep the review silent; it says why' },
  addition: { color: BLUE, description: 'Adds an entry to the landscape' },
  promotion: { color: BLUE, description: 'Moves an entry from Emerging to Major' },
  demotion: { color: BLUE, description: 'Moves an entry from Major to Emerging' },
  update: { color: LIGHT_BLUE, description: 'Edits an entry that is listed already' },
  removal: { color: BLUE, description: 'Takes an entry off the landscape' },
  emerging: { color: PURPLE, description: 'Is about the Emerging tier' },
  major: { color: PURPLE, description: 'Is about the Major tier' },
};
