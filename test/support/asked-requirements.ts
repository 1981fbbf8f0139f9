import { REQUIREMENTS } from '../../src/requirements/registry.ts';

/** What the list of ebpf.io asks for, where its configuration says nothing else. */
export const ASKED = REQUIREMENTS.filter(({ level }) => level['ebpf.io'] !== 'off').map(({ id }) => id);
