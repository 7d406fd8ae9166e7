import fc from 'fast-check';

// The same cases in every run, so that a red build is red again; FUZZ_SEED=$RANDOM npx vitest run looks further.
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20_240_229) });
