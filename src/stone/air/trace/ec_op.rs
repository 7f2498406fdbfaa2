//! The EC operation builtin's cells.
//!
//! Stone: `air/cpu/builtin/ec/ec_op_builtin_prover_context.inl`.

use super::{
    TraceError,
    block::Block,
    builtin::Used,
    ec::{Doublings, SubsetSum},
};
use crate::stone::{
    air::components::{Builtin, ec_op::EcOp},
    air_inputs::EcOpInput,
    curve::{self, Point},
    field::Felt,
    hash::pedersen::constants::shift_point,
};

/// The cells of one instance.
pub(super) struct Operation {
    p: Point,
    q: Doublings,
    m: Felt,
    sum: SubsetSum,
}

impl Operation {
    /// P + m·Q; `None` when it has no cells.
    fn new(p: Point, q: Point, m: Felt) -> Option<Operation> {
        let q = Doublings::new(q)?;
        let sum = SubsetSum::new(p, &q.points, m)?;
        Some(Operation { p, q, m, sum })
    }

    /// Writes the instance `index` of the block.
    fn write(&self, ec_op: &EcOp, address: u64, index: usize, block: &mut Block<'_>) {
        self.q.write(&ec_op.doubled_points, index, block);
        self.sum.write(&ec_op.sum, index, block);
        let (p, q, r) = (self.p, self.q.points[0], self.sum.end());
        let values = [p.x, p.y, q.x, q.y, self.m, r.x, r.y];
        for ((address, columns), value) in (address..).zip(ec_op.memory).zip(values) {
            block.access(columns, index, address, value);
        }
    }
}

/// What missing instances compute.
pub(super) fn dummy() -> Option<Operation> {
    Operation::new(shift_point(), curve::generator(), Felt::ZERO)
}

/// Writes the cells of the block's instances; missing ones are dummies.
pub(super) fn write(
    used: &Used<'_, EcOp, EcOpInput>,
    dummy: &Option<Operation>,
    block: &mut Block<'_>,
) -> Result<(), TraceError> {
    let Used {
        builtin: ec_op,
        begin,
        instances,
    } = used;
    let range = block.instances(ec_op.instance_rows());
    let first = range.start;
    for index in range {
        let computed = instances.get(index).map(|input| {
            let EcOpInput {
                p_x,
                p_y,
                q_x,
                q_y,
                m,
                ..
            } = *input;
            let [p, q] = [(p_x, p_y), (q_x, q_y)].map(|(x, y)| Point { x, y });
            let index = index as u64;
            Operation::new(p, q, m).ok_or(TraceError::EcOp { index })
        });
        let computed = computed.transpose()?;
        if let Some(operation) = computed.as_ref().or(dummy.as_ref()) {
            let address = begin + EcOp::INSTANCE_CELLS * index as u64;
            operation.write(ec_op, address, index - first, block);
        }
    }
    Ok(())
}
