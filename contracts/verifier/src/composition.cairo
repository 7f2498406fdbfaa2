//! The composition polynomial at the out-of-domain point: computed by the
//! verifier itself, or by a second contract where both do not fit into one class.

use crate::air::layout::GlobalValues;

/// The contract that evaluates the composition polynomial of a layout.
#[starknet::interface]
pub trait IComposition<TContractState> {
    /// See `eval_composition` of the layout's AIR.
    fn eval_composition(
        self: @TContractState,
        mask_values: Span<felt252>,
        alpha: felt252,
        point: felt252,
        trace_generator: felt252,
        globals: GlobalValues,
    ) -> felt252;
}

#[cfg(not(feature: 'starknet_with_keccak'))]
pub use crate::air::layout::eval_composition;

/// As the layout's, by the contract that the verifier was deployed with.
#[cfg(feature: 'starknet_with_keccak')]
pub fn eval_composition(
    mask_values: Span<felt252>,
    alpha: felt252,
    point: felt252,
    trace_generator: felt252,
    globals: @GlobalValues,
) -> felt252 {
    let contract_address = crate::stark_verifier::composition_contract();
    let values = mask_values.slice(0, crate::air::layout::MASK_SIZE);
    ICompositionDispatcher { contract_address }
        .eval_composition(values, alpha, point, trace_generator, *globals)
}

#[starknet::contract]
pub mod Composition {
    use crate::air::layout::GlobalValues;

    #[storage]
    struct Storage {}

    #[abi(embed_v0)]
    impl Composition of super::IComposition<ContractState> {
        fn eval_composition(
            self: @ContractState,
            mask_values: Span<felt252>,
            alpha: felt252,
            point: felt252,
            trace_generator: felt252,
            globals: GlobalValues,
        ) -> felt252 {
            crate::air::layout::eval_composition(
                mask_values, alpha, point, trace_generator, @globals,
            )
        }
    }
}
