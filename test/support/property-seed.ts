/** Property tests try other cases in each run, unless `PROPERTY_SEED` names the cases: a landing must not hang on a new find. */
const seed = process.env['PROPERTY_SEED'];
if (seed !== undefined) {
  const { default: fc } = await import('fast-check');
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });
}
