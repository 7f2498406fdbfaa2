//! The ECDSA builtin's cells.
//!
//! Stone: `air/components/ecdsa/ecdsa.inl`,
//! `air/cpu/builtin/signature/signature_builtin_prover_context.inl`.

use super::{
    TraceError,
    block::Block,
    builtin::Used,
    ec::{Doublings, SubsetSum},
};
use crate::stone::{
    air::components::{
        Builtin,
        ecdsa::{ELEMENT_BITS, Ecdsa},
    },
    air_inputs::{EcdsaInput, SignatureInput},
    curve::{self, Point},
    field::Felt,
    hash::pedersen::constants::shift_point,
};

/// Of the private key 1 and the message 1, with the nonce that Stone's generator
/// draws from an empty seed (`GetDummySignature`).
const DUMMY_R: &str = "0x54f11b9fba6e795cff2db76d6d19eabcafb33c8a52db44e1af37c7f4aad1650";
const DUMMY_W: &str = "0x3e1ef1b6a4351f2ac3bfa01c63fce9fa1bc5a0bf1813ff12f22d1639829d132";

/// What missing instances verify.
pub(super) fn dummy() -> Option<Signature> {
    let felt = |text| Felt::parse(text).expect("a constant");
    let (r, w) = (felt(DUMMY_R), felt(DUMMY_W));
    Signature::new(curve::generator(), Felt::ONE, r, w, &generator_points())
}

fn generator_points() -> Vec<Point> {
    curve::generator().doublings(ELEMENT_BITS)
}

/// Writes the cells of the block's instances; missing ones are dummies.
pub(super) fn write(
    used: &Used<'_, Ecdsa, EcdsaInput>,
    dummy: &Option<Signature>,
    block: &mut Block<'_>,
) -> Result<(), TraceError> {
    let Used {
        builtin: ecdsa,
        begin,
        instances,
    } = used;
    let range = block.instances(ecdsa.instance_rows());
    let first = range.start;
    for index in range {
        let verified = instances.get(index).map(|i| verify(index as u64, i));
        let verified = verified.transpose()?;
        if let Some(signature) = verified.as_ref().or(dummy.as_ref()) {
            let address = begin + Ecdsa::INSTANCE_CELLS * index as u64;
            signature.write(ecdsa, address, index - first, block);
        }
    }
    Ok(())
}

fn verify(index: u64, input: &EcdsaInput) -> Result<Signature, TraceError> {
    let EcdsaInput {
        pubkey,
        msg,
        signature_input: SignatureInput { r, w },
        ..
    } = *input;
    for value in [msg, r, w] {
        if value.to_limbs()[3] >> (ELEMENT_BITS % 64) != 0 {
            return Err(TraceError::OperandRange {
                builtin: "ecdsa",
                index,
                value,
                bits: ELEMENT_BITS as u32,
            });
        }
    }
    let key = Point::from_x(pubkey).ok_or(TraceError::PublicKey { index, pubkey })?;
    let points = generator_points();
    // Which of the two points it is, only the signature tells.
    Signature::new(key, msg, r, w, &points)
        .or_else(|| Signature::new(-key, msg, r, w, &points))
        .ok_or(TraceError::Signature { index })
}

/// The cells of one instance.
pub(super) struct Signature {
    keys: [Doublings; 2],
    key_sums: [SubsetSum; 2],
    generator_sum: SubsetSum,
    public_key: Felt,
    message: Felt,
    add_results: [Felt; 2],
    extract_r: [Felt; 2],
    z_inverse: Felt,
    r_w_inverse: [Felt; 2],
}

impl Signature {
    /// `None` when the signature is not valid, or one of its sums has no cells.
    fn new(key: Point, z: Felt, r: Felt, w: Felt, generator: &[Point]) -> Option<Signature> {
        let shift = shift_point();
        let generator_sum = SubsetSum::new(-shift, generator, z)?;
        let key_doublings = Doublings::new(key)?;
        let key_sum = SubsetSum::new(shift, &key_doublings.points, r)?;
        let (zg, rq) = (generator_sum.end(), key_sum.end());
        let add_results = slope_and_inverse(zg, rq)?;
        let x = add_results[0].square() - zg.x - rq.x;
        let y = add_results[0] * (zg.x - x) - zg.y;
        let b_doublings = Doublings::new(Point { x, y })?;
        let b_sum = SubsetSum::new(shift, &b_doublings.points, w)?;
        let wb = b_sum.end();
        let extract_r = slope_and_inverse(wb, -shift)?;
        (extract_r[0].square() - wb.x - shift.x == r).then_some(())?;
        Some(Signature {
            keys: [key_doublings, b_doublings],
            key_sums: [key_sum, b_sum],
            generator_sum,
            public_key: key.x,
            message: z,
            add_results,
            extract_r,
            z_inverse: z.inverse()?,
            r_w_inverse: [r.inverse()?, w.inverse()?],
        })
    }

    /// Writes the instance `index` of the block.
    fn write(&self, ecdsa: &Ecdsa, address: u64, index: usize, block: &mut Block<'_>) {
        block.access(ecdsa.public_key, index, address, self.public_key);
        block.access(ecdsa.message, index, address + 1, self.message);
        self.generator_sum.write(&ecdsa.generator_sum, index, block);
        for k in 0..2 {
            let place = 2 * index + k;
            self.keys[k].write(&ecdsa.key_points, place, block);
            self.key_sums[k].write(&ecdsa.key_sum, place, block);
            block.set(ecdsa.r_w_inverse, place, self.r_w_inverse[k]);
        }
        for (column, value) in [
            (ecdsa.add_results_slope, self.add_results[0]),
            (ecdsa.add_results_inverse, self.add_results[1]),
            (ecdsa.extract_r_slope, self.extract_r[0]),
            (ecdsa.extract_r_inverse, self.extract_r[1]),
            (ecdsa.z_inverse, self.z_inverse),
            (ecdsa.q_x_squared, self.public_key.square()),
        ] {
            block.set(column, index, value);
        }
    }
}

/// The slope of the line through two points, and the reciprocal of the
/// difference of their x, unless that is zero.
fn slope_and_inverse(p: Point, q: Point) -> Option<[Felt; 2]> {
    let inverse = (p.x - q.x).inverse()?;
    Some([(p.y - q.y) * inverse, inverse])
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The dummy's constants are a signature, and nothing else passes for one.
    #[test]
    fn signatures_are_verified() {
        let dummy = dummy().expect("the dummy signature is valid");
        let [r, w] = [DUMMY_R, DUMMY_W].map(|text| Felt::parse(text).unwrap());
        assert_eq!(dummy.public_key, curve::generator().x);
        let input = EcdsaInput {
            index: 3,
            pubkey: dummy.public_key,
            msg: Felt::ONE,
            signature_input: SignatureInput { r, w },
        };
        assert!(verify(3, &input).is_ok());
        let refused = |change: fn(&mut EcdsaInput)| {
            let mut changed = input;
            change(&mut changed);
            verify(3, &changed).err()
        };
        let invalid = Some(TraceError::Signature { index: 3 });
        assert_eq!(refused(|i| i.msg += Felt::ONE), invalid);
        assert_eq!(refused(|i| i.msg = Felt::ZERO), invalid);
        assert_eq!(refused(|i| i.signature_input.r += Felt::ONE), invalid);
        assert_eq!(refused(|i| i.signature_input.w = Felt::ZERO), invalid);
        assert_eq!(refused(|i| i.pubkey = shift_point().x), invalid);
        assert!(matches!(
            refused(|i| i.signature_input.w = -Felt::ONE),
            Some(TraceError::OperandRange { bits: 251, .. })
        ));
        let no_point = (0..).map(Felt::from).find(|x| Point::from_x(*x).is_none());
        let mut changed = input;
        changed.pubkey = no_point.unwrap();
        assert!(matches!(
            verify(3, &changed).err(),
            Some(TraceError::PublicKey { index: 3, .. })
        ));
    }
}
