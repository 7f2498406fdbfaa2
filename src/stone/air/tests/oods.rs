//! The out-of-domain check on the golden proofs: the constraints, at Stone's
//! point and values, give Stone's composition polynomial.

use super::golden::{CASES, Transcript, folder};
use crate::stone::air::Air;

#[test]
fn composition_agrees_with_stone() {
    for case in CASES {
        let Some(folder) = folder(case) else { return };
        let transcript = Transcript::read(&folder);
        let air = Air::new(&transcript.proof.public_input).expect(case);
        let n_mask = air.mask().len();
        let (mask_values, composition) = transcript.oods.split_at(n_mask);
        assert_eq!(composition.len(), air.composition_degree_bound(), "{case}");
        assert_eq!(transcript.interaction.len(), air.n_interaction_elements());
        let at = |values: &[_]| {
            air.composition_at_point(
                &transcript.interaction,
                transcript.alpha,
                transcript.point,
                values,
            )
        };
        // H(z) = h_0(z²) + z·h_1(z²).
        let expected = composition[0] + transcript.point * composition[1];
        assert_eq!(at(mask_values), expected, "{case}");

        // Every value counts.
        for i in 0..n_mask {
            let mut changed = mask_values.to_vec();
            changed[i] += crate::stone::field::Felt::ONE;
            assert_ne!(at(&changed), expected, "{case}: mask value {i}");
        }
    }
}
