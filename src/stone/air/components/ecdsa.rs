//! The ECDSA builtin: a public key and a message for which the prover knows a
//! signature (r, w), w being the reciprocal of the usual s:
//! w·(z·G + r·Q) has x = r.
//!
//! Stone: `air/components/ecdsa/ecdsa.inl`,
//! `air/cpu/builtin/signature/signature_builtin_prover_context.inl`.

use super::{
    Builtin,
    ec_doubling::EcDoubling,
    ec_subset_sum::{EcSubsetSum, HEIGHT},
};
use crate::stone::air::{
    builder::{AirBuilder, Globals, MemoryColumns, PeriodicColumn, VirtualColumn},
    domain::Rows,
};

/// Bits of message, r and w.
pub const ELEMENT_BITS: usize = 251;

/// Placement of the ECDSA builtin.
#[derive(Clone, Copy, Debug)]
pub struct Ecdsa {
    pub public_key: MemoryColumns,
    pub message: MemoryColumns,
    /// key_points: the doublings of Q, then those of B = z·G + r·Q.
    pub key_points: EcDoubling,
    /// exponentiate_generator: z·G − S, S being the shift point.
    pub generator_sum: EcSubsetSum,
    /// exponentiate_key: r·Q + S, then w·B + S.
    pub key_sum: EcSubsetSum,
    pub add_results_slope: VirtualColumn,
    pub add_results_inverse: VirtualColumn,
    pub extract_r_slope: VirtualColumn,
    pub extract_r_inverse: VirtualColumn,
    pub z_inverse: VirtualColumn,
    /// The reciprocals of r and w.
    pub r_w_inverse: VirtualColumn,
    pub q_x_squared: VirtualColumn,
}

impl Builtin for Ecdsa {
    const NAME: &'static str = "ecdsa";
    /// The public key's x, the message.
    const INSTANCE_CELLS: u64 = 2;

    fn instance_rows(&self) -> usize {
        self.message.address.step
    }
}

impl Ecdsa {
    #[inline(always)]
    pub fn constrain<B: AirBuilder>(&self, b: &mut B, g: &Globals<B::Expr>) {
        let every_instance = Rows::every(self.instance_rows()).all();
        let one = b.one();
        self.key_points
            .constrain(b, format_args!("ecdsa/signature0/doubling_key"));
        let generator = [
            b.periodic(PeriodicColumn::EcdsaGeneratorX),
            b.periodic(PeriodicColumn::EcdsaGeneratorY),
        ];
        let name = format_args!("ecdsa/signature0/exponentiate_generator");
        self.generator_sum.constrain(b, name, generator);
        let [key_x, key_y] = b.firsts([self.key_points.x, self.key_points.y]);
        let name = format_args!("ecdsa/signature0/exponentiate_key");
        self.key_sum.constrain(b, name, [key_x, key_y]);

        let [start_x, start_y] = b.firsts([self.generator_sum.x, self.generator_sum.y]);
        b.constraint(
            format_args!("ecdsa/signature0/init_gen/x"),
            every_instance,
            start_x - g.shift_point_x,
        );
        b.constraint(
            format_args!("ecdsa/signature0/init_gen/y"),
            every_instance,
            start_y + g.shift_point_y,
        );
        let every_key_sum = Rows::every(self.key_sum.rows()).all();
        let [start_x, start_y] = b.firsts([self.key_sum.x, self.key_sum.y]);
        b.constraint(
            format_args!("ecdsa/signature0/init_key/x"),
            every_key_sum,
            start_x - g.shift_point_x,
        );
        b.constraint(
            format_args!("ecdsa/signature0/init_key/y"),
            every_key_sum,
            start_y - g.shift_point_y,
        );

        // B = (z·G − S) + (r·Q + S).
        let zg_x = b.cell(self.generator_sum.x, HEIGHT - 1);
        let zg_y = b.cell(self.generator_sum.y, HEIGHT - 1);
        let [rq_x, wb_x] = b.cells(self.key_sum.x, [HEIGHT - 1, 2 * HEIGHT - 1]);
        let [rq_y, wb_y] = b.cells(self.key_sum.y, [HEIGHT - 1, 2 * HEIGHT - 1]);
        let b_x = b.cell(self.key_points.x, HEIGHT);
        let b_y = b.cell(self.key_points.y, HEIGHT);
        let [slope, inverse] = b.firsts([self.add_results_slope, self.add_results_inverse]);
        b.constraint(
            format_args!("ecdsa/signature0/add_results/slope"),
            every_instance,
            zg_y - (rq_y + slope * (zg_x - rq_x)),
        );
        b.constraint(
            format_args!("ecdsa/signature0/add_results/x"),
            every_instance,
            slope * slope - (zg_x + rq_x + b_x),
        );
        b.constraint(
            format_args!("ecdsa/signature0/add_results/y"),
            every_instance,
            zg_y + b_y - slope * (zg_x - b_x),
        );
        b.constraint(
            format_args!("ecdsa/signature0/add_results/x_diff_inv"),
            every_instance,
            inverse * (zg_x - rq_x) - one,
        );

        // r is the x of (w·B + S) − S.
        let [slope, inverse] = b.firsts([self.extract_r_slope, self.extract_r_inverse]);
        let [z, r] = b.firsts([self.generator_sum.selector, self.key_sum.selector]);
        b.constraint(
            format_args!("ecdsa/signature0/extract_r/slope"),
            every_instance,
            wb_y + g.shift_point_y - slope * (wb_x - g.shift_point_x),
        );
        b.constraint(
            format_args!("ecdsa/signature0/extract_r/x"),
            every_instance,
            slope * slope - (wb_x + g.shift_point_x + r),
        );
        b.constraint(
            format_args!("ecdsa/signature0/extract_r/x_diff_inv"),
            every_instance,
            inverse * (wb_x - g.shift_point_x) - one,
        );

        let [z_inverse, r_w_inverse, q_x_squared] =
            b.firsts([self.z_inverse, self.r_w_inverse, self.q_x_squared]);
        b.constraint(
            format_args!("ecdsa/signature0/z_nonzero"),
            every_instance,
            z * z_inverse - one,
        );
        b.constraint(
            format_args!("ecdsa/signature0/r_and_w_nonzero"),
            every_key_sum,
            r * r_w_inverse - one,
        );
        b.constraint(
            format_args!("ecdsa/signature0/q_on_curve/x_squared"),
            every_instance,
            q_x_squared - key_x * key_x,
        );
        b.constraint(
            format_args!("ecdsa/signature0/q_on_curve/on_curve"),
            every_instance,
            key_y * key_y - (key_x * q_x_squared + key_x + g.curve_beta),
        );

        let [public_key, next_public_key] = b.cells(self.public_key.address, [0, 1]);
        let message = b.cell(self.message.address, 0);
        b.constraint(
            format_args!("ecdsa/init_addr"),
            Rows::first().all(),
            public_key - g.initial_ecdsa_address,
        );
        b.constraint(
            format_args!("ecdsa/message_addr"),
            every_instance,
            message - (public_key + one),
        );
        b.constraint(
            format_args!("ecdsa/pubkey_addr"),
            Rows::every(self.instance_rows()).except(Rows::from_end(self.instance_rows())),
            next_public_key - (message + one),
        );
        let [message, public_key] = b.firsts([self.message.value, self.public_key.value]);
        b.constraint(
            format_args!("ecdsa/message_value0"),
            every_instance,
            message - z,
        );
        b.constraint(
            format_args!("ecdsa/pubkey_value0"),
            every_instance,
            public_key - key_x,
        );
    }
}
