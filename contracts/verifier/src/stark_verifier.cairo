//! The verifier of one layout, behind the registry.

use crate::calldata::{FriLayerWitness, StarkProof};
use crate::settings::{FactHash, JobId, SecurityBits, VerifierSettings};
use crate::stark::state::{FriVerificationStateConstant, FriVerificationStateVariable, InitResult};

/// The event that a proof was verified; the job is 0 when it took one
/// transaction.
#[derive(Drop, Copy, Serde, starknet::Event)]
pub struct ProofVerified {
    #[key]
    pub job_id: JobId,
    #[key]
    pub fact: FactHash,
    #[key]
    pub security_bits: SecurityBits,
    #[key]
    pub settings: VerifierSettings,
}

#[starknet::interface]
pub trait ICairoVerifier<TContractState> {
    fn verify_proof_full(
        ref self: TContractState, settings: VerifierSettings, stark_proof: StarkProof,
    ) -> ProofVerified;

    fn verify_proof_initial(
        ref self: TContractState, job_id: JobId, settings: VerifierSettings, stark_proof: StarkProof,
    ) -> InitResult;

    fn verify_proof_step(
        ref self: TContractState,
        job_id: JobId,
        state_constant: FriVerificationStateConstant,
        state_variable: FriVerificationStateVariable,
        witness: FriLayerWitness,
    ) -> (FriVerificationStateVariable, u32);

    fn verify_proof_final(
        ref self: TContractState,
        job_id: JobId,
        state_constant: FriVerificationStateConstant,
        state_variable: FriVerificationStateVariable,
        last_layer_coefficients: Span<felt252>,
    ) -> ProofVerified;
}

/// The contract that evaluates the composition polynomial.
#[cfg(feature: 'starknet_with_keccak')]
pub fn composition_contract() -> starknet::ContractAddress {
    StarkVerifier::composition_contract(@StarkVerifier::unsafe_new_contract_state())
}

#[starknet::contract]
pub mod StarkVerifier {
    use core::poseidon::poseidon_hash_span;
    use starknet::storage::{
        Map, StoragePathEntry, StoragePointerReadAccess, StoragePointerWriteAccess,
    };
    use crate::calldata::{FriLayerWitness, StarkProof, check_counts, fri_layers};
    use crate::settings::{FactHash, JobId, SecurityBits, VerifierSettings};
    use crate::stark::memory;
    use crate::stark::state::{
        FriVerificationStateConstant, FriVerificationStateVariable, InitResult, hash_constant,
        hash_variable,
    };
    use crate::stark::verify::{
        initial_state, verify_final, verify_fri, verify_initial, verify_step,
    };
    use super::ProofVerified;

    #[storage]
    struct Storage {
        /// For a layout whose constraints have a contract of their own.
        #[cfg(feature: 'starknet_with_keccak')]
        composition_contract: starknet::ContractAddress,
        /// Hashes of the states of unfinished jobs.
        state_constant: Map<JobId, Option<felt252>>,
        state_variable: Map<JobId, Option<felt252>>,
        state_fact: Map<JobId, Option<FactHash>>,
        state_security_bits: Map<JobId, Option<SecurityBits>>,
        state_settings: Map<JobId, Option<VerifierSettings>>,
    }

    #[event]
    #[derive(Drop, starknet::Event)]
    enum Event {
        ProofVerified: ProofVerified,
    }

    #[cfg(feature: 'starknet_with_keccak')]
    #[constructor]
    fn constructor(ref self: ContractState, composition_contract: starknet::ContractAddress) {
        self.composition_contract.write(composition_contract);
    }

    #[cfg(feature: 'starknet_with_keccak')]
    pub fn composition_contract(state: @ContractState) -> starknet::ContractAddress {
        state.composition_contract.read()
    }

    #[abi(embed_v0)]
    impl CairoVerifier of super::ICairoVerifier<ContractState> {
        fn verify_proof_full(
            ref self: ContractState, settings: VerifierSettings, stark_proof: StarkProof,
        ) -> ProofVerified {
            check_counts(@stark_proof);
            let layers = fri_layers(stark_proof.witness.fri_witness);
            let mode = settings.memory_verification;
            let (program_hash, output_hash) = memory::verify(@stark_proof.public_input, mode);
            let fri = verify_initial(@stark_proof, @settings);
            let security_bits = verify_fri(@stark_proof, fri, layers.span());
            let fact = poseidon_hash_span([program_hash, output_hash].span());
            let event = ProofVerified { job_id: 0, fact, security_bits, settings };
            self.emit(event);
            event
        }

        fn verify_proof_initial(
            ref self: ContractState,
            job_id: JobId,
            settings: VerifierSettings,
            stark_proof: StarkProof,
        ) -> InitResult {
            assert(self.state_constant.entry(job_id).read().is_none(), 'job_id already exists');
            check_counts(@stark_proof);
            // Layers are verified one by one, with their own witnesses.
            assert(stark_proof.witness.fri_witness.is_empty(), 'Invalid fri witness length');
            let mode = settings.memory_verification;
            let (program_hash, output_hash) = memory::verify(@stark_proof.public_input, mode);
            let fact = poseidon_hash_span([program_hash, output_hash].span());
            let fri = verify_initial(@stark_proof, @settings);
            let (constant, variable, security_bits) = initial_state(@stark_proof, fri);
            self.state_constant.entry(job_id).write(Option::Some(hash_constant(@constant)));
            self.state_variable.entry(job_id).write(Option::Some(hash_variable(@variable)));
            self.state_fact.entry(job_id).write(Option::Some(fact));
            self.state_security_bits.entry(job_id).write(Option::Some(security_bits));
            self.state_settings.entry(job_id).write(Option::Some(settings));
            InitResult {
                program_hash,
                output_hash,
                fact,
                last_layer_coefficients: stark_proof.unsent_commitment.fri_last_layer_coefficients,
                state_constant: constant,
                state_variable: variable,
                layers_left: constant.n_layers,
            }
        }

        fn verify_proof_step(
            ref self: ContractState,
            job_id: JobId,
            state_constant: FriVerificationStateConstant,
            state_variable: FriVerificationStateVariable,
            witness: FriLayerWitness,
        ) -> (FriVerificationStateVariable, u32) {
            let constant = self.state_constant.entry(job_id).read();
            assert(
                hash_constant(@state_constant) == constant.expect('No state (constant) saved'),
                'Invalid state (constant)',
            );
            let variable = self.state_variable.entry(job_id).read();
            assert(
                hash_variable(@state_variable) == variable.expect('No state (variable) saved'),
                'Invalid state (variable)',
            );
            let settings = self.state_settings.entry(job_id).read().expect('No settings saved');
            let next = verify_step(@state_constant, state_variable, witness, @settings);
            self.state_variable.entry(job_id).write(Option::Some(hash_variable(@next)));
            (next, state_constant.n_layers - next.iter)
        }

        fn verify_proof_final(
            ref self: ContractState,
            job_id: JobId,
            state_constant: FriVerificationStateConstant,
            state_variable: FriVerificationStateVariable,
            last_layer_coefficients: Span<felt252>,
        ) -> ProofVerified {
            let constant = self.state_constant.entry(job_id).read();
            assert(hash_constant(@state_constant) == constant.unwrap(), 'Invalid state (constant)');
            let variable = self.state_variable.entry(job_id).read();
            assert(hash_variable(@state_variable) == variable.unwrap(), 'Invalid state (variable)');
            let fact = self.state_fact.entry(job_id).read().expect('No fact saved');
            let security_bits = self.state_security_bits.entry(job_id).read();
            let security_bits = security_bits.expect('No security bits saved');
            verify_final(@state_constant, state_variable, last_layer_coefficients);
            let settings = self.state_settings.entry(job_id).read().expect('No settings saved');
            self.state_variable.entry(job_id).write(Option::None);
            self.state_constant.entry(job_id).write(Option::None);
            self.state_fact.entry(job_id).write(Option::None);
            self.state_security_bits.entry(job_id).write(Option::None);
            self.state_settings.entry(job_id).write(Option::None);
            let event = ProofVerified { job_id, fact, security_bits, settings };
            self.emit(event);
            event
        }
    }
}
